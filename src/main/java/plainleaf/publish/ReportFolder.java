package plainleaf.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import plainleaf.model.Bytes;

/** A folder that reports are put into, beside whatever else stands there. */
public final class ReportFolder {
    private ReportFolder() {}

    /**
     * Writes each file whole, in place of the one that was there.
     *
     * @param files by their path below the folder, with forward slashes
     */
    public static void write(Path folder, Map<String, Bytes> files) throws IOException {
        for (Map.Entry<String, Bytes> file : files.entrySet()) {
            Path to = folder.resolve(file.getKey());
            Path from = to.resolveSibling("." + to.getFileName() + ".plainleaf-waiting");
            Files.createDirectories(from.toAbsolutePath().getParent());
            Files.write(from, file.getValue().toArray());
            try {
                WholeFile.move(from, to);
            } finally {
                Files.deleteIfExists(from);
            }
        }
    }
}
