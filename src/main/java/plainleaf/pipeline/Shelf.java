package plainleaf.pipeline;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import plainleaf.model.Bytes;
import plainleaf.publish.OutputFolder;
import plainleaf.report.Manifest;

/** Takes finished files: into the output folder for a build; for a check nowhere, or into memory for a browser to see. */
final class Shelf {
    private final Optional<OutputFolder> output;
    private final boolean keeps;
    private final Map<String, Bytes> kept = new ConcurrentSkipListMap<>();

    /**
     * An empty one.
     *
     * @param keeps whether what a browser shows is kept in memory
     */
    Shelf(Optional<OutputFolder> output, boolean keeps) {
        this.output = output;
        this.keeps = keeps;
    }

    /** What a browser shows, by its path in {@code output/}; empty where nothing was to be kept. */
    Map<String, Bytes> kept() {
        return kept;
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
        if (keeps && pages == null) kept.put(path, bytes);
        return new Manifest.File(path, type, pages, bytes.size(), bytes.sha256());
    }

    /** A file that the last build published; empty where it is not known. */
    Bytes before(String path) throws IOException {
        return output.isPresent() ? output.get().read(path) : Bytes.of("");
    }

    /** Takes a file back that turned out not to be publishable. */
    void takeBack(String path) throws IOException {
        if (output.isPresent()) output.get().unstage(path);
    }
}
