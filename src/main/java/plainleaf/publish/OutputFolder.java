package plainleaf.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plainleaf.model.Bytes;

/**
 * The folder that readers and printers take files from: new files wait beside the old ones until all are there, and
 * then replace them one by one.
 *
 * <p>Safe to use from several threads until {@link #replace} is called. Whoever opens it closes it; what was not
 * replaced by then is dropped.
 */
public final class OutputFolder implements AutoCloseable {
    private static final String WAITING = ".plainleaf-waiting";
    private static final String LOCK = ".plainleaf-lock";
    private static final String MANIFEST = "manifest.json";

    private final Path folder;
    private final Path waiting;
    private final Set<String> staged = new ConcurrentSkipListSet<>();
    private @Nullable FileChannel lock;

    /** Nothing is written or made before {@link #stage} is called. */
    public OutputFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.waiting = this.folder.resolve(WAITING);
    }

    /** The manifest of the last build, or empty where there was none. */
    public Optional<Bytes> manifest() throws IOException {
        try {
            return Optional.of(Bytes.of(Files.readAllBytes(folder.resolve(MANIFEST))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** A file that is published; its path stands in the manifest. */
    public Bytes read(String path) throws IOException {
        return Bytes.of(Files.readAllBytes(inside(folder, path)));
    }

    /**
     * Writes a file to wait for its turn.
     *
     * @param path below the folder, with forward slashes
     */
    public void stage(String path, Bytes bytes) throws IOException {
        lock();
        Path file = inside(waiting, path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes.toArray());
        staged.add(path);
    }

    /** Forgets a file that waits. */
    public void unstage(String path) throws IOException {
        if (staged.remove(path)) Files.deleteIfExists(inside(waiting, path));
    }

    /**
     * Puts every waiting file in its place by atomic rename, takes away what is no longer published, and writes the
     * manifest last. A file that is the same already is not touched.
     *
     * @param obsolete paths of the last build that are not part of this one; missing ones are passed over
     */
    public void replace(Set<String> obsolete, Bytes manifest) throws IOException {
        List<Path> leaving = new ArrayList<>();
        for (String path : new TreeSet<>(obsolete)) leaving.add(inside(folder, path));
        for (String path : List.copyOf(staged)) put(path);
        for (Path file : leaving) remove(file);
        stage(MANIFEST, manifest);
        put(MANIFEST);
    }

    /** Two builds into one folder would take each other's files away. */
    private synchronized void lock() throws IOException {
        if (lock != null) return;
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isFree(channel)) {
            channel.close();
            throw new IOException("another build is writing to " + folder + "; wait until it has ended.");
        }
        lock = channel;
        empty();
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private void put(String path) throws IOException {
        Path from = inside(waiting, path);
        Path to = inside(folder, path);
        staged.remove(path);
        if (Files.exists(to) && Files.mismatch(from, to) < 0) {
            Files.delete(from);
            return;
        }
        Files.createDirectories(to.getParent());
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
        Path parent = file.getParent();
        while (parent != null && !parent.equals(folder) && isEmpty(parent)) {
            Files.delete(parent);
            parent = parent.getParent();
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) return false;
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isEmpty();
        }
    }

    /** A path out of a manifest may have been written by anybody. */
    private static Path inside(Path root, String path) throws IOException {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root.normalize()) || file.equals(root.normalize()))
            throw new IOException("'" + path + "' is not a file of " + root);
        return file;
    }

    @Override
    public synchronized void close() throws IOException {
        if (lock == null) return;
        empty();
        Files.deleteIfExists(folder.resolve(LOCK));
        lock.close();
    }

    /** Takes away what waits, also what a build that was stopped has left. */
    private void empty() throws IOException {
        if (!Files.isDirectory(waiting)) return;
        try (Stream<Path> files = Files.walk(waiting)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
