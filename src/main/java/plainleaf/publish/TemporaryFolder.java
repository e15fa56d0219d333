package plainleaf.publish;

import java.io.IOException;
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

    /** Whoever writes in it has ended by now. */
    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
