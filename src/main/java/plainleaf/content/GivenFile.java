package plainleaf.content;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import plainleaf.model.Bytes;

/** A file that the user names, which need not stand in the content folder. */
public final class GivenFile {
    private static final long LARGEST = 500L * 1024 * 1024;

    private GivenFile() {}

    /**
     * Its content.
     *
     * @throws IOException where it is not there, is a folder, may not be read or is larger than 500 MB
     */
    public static Bytes read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "it is a folder, not a file");
        } else if (Files.exists(file) && Files.size(file) > LARGEST) {
            throw new FileSystemException(file.toString(), null, "it is larger than 500 MB");
        }
        return Bytes.of(Files.readAllBytes(file));
    }
}
