package plainleaf.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for another program to write in, which is taken away with all in it. */
public final class TemporaryFolder implements AutoCloseable {
    private final Path path;

    private TemporaryFolder(Path path) {
        this.path = path;
    }

    /** An empty one, among the user's other temporary files. */
    public static TemporaryFolder make() throws IOException {
        return new TemporaryFolder(Files.createTempDirectory("plainleaf-"));
    }

    public Path path() {
        return path;
    }

    /** Whoever writes in it should have ended by now; what is left then is no reason to fail what has been done. */
    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(path)) {
            files.sorted(Comparator.reverseOrder()).forEach(TemporaryFolder::remove);
        } catch (IOException | UncheckedIOException e) {
            // Somebody else has taken it away, or a part of it: that was wanted.
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
