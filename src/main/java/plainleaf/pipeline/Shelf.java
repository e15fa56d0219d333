package plainleaf.pipeline;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plainleaf.model.Bytes;
import plainleaf.publish.OutputFolder;
import plainleaf.report.Manifest;

/** Takes finished files: into the output folder for a build, nowhere for a check. */
final class Shelf {
    private final Optional<OutputFolder> output;

    Shelf(Optional<OutputFolder> output) {
        this.output = output;
    }

    /** Whether what is put here will be published. */
    boolean publishes() {
        return output.isPresent();
    }

    /**
     * Puts a file where it waits to be published.
     *
     * @param pages of a PDF; null elsewhere
     */
    Manifest.File put(String path, String type, @Nullable Integer pages, Bytes bytes) throws IOException {
        if (output.isPresent()) output.get().stage(path, bytes);
        return new Manifest.File(path, type, pages, bytes.size(), bytes.sha256());
    }

    /** Takes a file back that turned out not to be publishable. */
    void takeBack(String path) throws IOException {
        if (output.isPresent()) output.get().unstage(path);
    }
}
