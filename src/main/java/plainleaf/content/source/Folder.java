package plainleaf.content.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plainleaf.model.Location;
import plainleaf.model.Problem.Kind;
import plainleaf.model.SourceFile;

/** A folder of the project: the only way its files are read. */
public final class Folder {
    /** In bytes; a leaflet has a few thousand words. */
    private static final int TEXT_LIMIT = 2 * 1024 * 1024;

    private final Path root;
    private final Problems problems;
    private final Map<String, SourceFile> sources = new TreeMap<>();

    public Folder(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    public Path root() {
        return root;
    }

    /** The name of a file below this folder as the user would type it, with forward slashes. */
    public String name(String path) {
        String folder = root.toString().replace('\\', '/');
        return folder.isEmpty() ? path : folder.endsWith("/") ? folder + path : folder + "/" + path;
    }

    /** A file below this folder as a whole. */
    public Location place(String path) {
        return Location.of(name(path));
    }

    /** Whether there is such a file, or a link to one: reading tells whether it may be used. */
    public boolean isFile(String path) {
        return resolved(path).filter(Files::isRegularFile).isPresent();
    }

    public boolean exists(String path) {
        return resolved(path).filter(Files::exists).isPresent();
    }

    /** The path below this folder; empty where no file system has such a name or it steps out of the folder. */
    private Optional<Path> resolved(String path) {
        try {
            Path folder = root.toAbsolutePath().normalize();
            Path file = root.resolve(path);
            return file.toAbsolutePath().normalize().startsWith(folder) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether the file or folder, by a link of its own or on the way to it, stands outside this folder. */
    public boolean leadsOut(String path) {
        try {
            Optional<Path> file = resolved(path);
            return file.isEmpty() || !file.get().toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return true;
        }
    }

    /** The names of the folders in this one, sorted; hidden ones are left out, and links that lead out. */
    public List<String> folders() {
        List<String> names = new ArrayList<>(entries("", true));
        names.removeIf(this::isLinkOut);
        return names;
    }

    /** The names of the files in a folder below this one, sorted; hidden ones are left out. */
    public List<String> files(String folder) {
        return exists(folder) && isLinkOut(folder) ? List.of() : entries(folder, false);
    }

    private boolean isLinkOut(String path) {
        boolean out = leadsOut(path);
        if (out) {
            unreadable(
                    path,
                    "This is a link that leads out of the folder “" + root + "”.",
                    "Put what it leads to into the folder itself.");
        }
        return out;
    }

    private List<String> entries(String folder, boolean directories) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(root.resolve(folder))) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName()).replace("/", "");
                if (!name.startsWith(".") && Files.isDirectory(entry) == directories) {
                    names.add(name);
                }
            }
        } catch (IOException | InvalidPathException | DirectoryIteratorException e) {
            unreadable(folder, "The folder cannot be opened.", "Check that it is there and that you may read it.");
        }
        Collections.sort(names);
        return names;
    }

    /** The text of a file, or empty and a problem where it cannot be used as text. */
    public Optional<SourceText> text(String path) {
        Optional<SourceText> text = bytes(path, TEXT_LIMIT)
                .flatMap(bytes -> decode(path, bytes))
                .filter(source -> new Characters(source, problems).areText());
        text.ifPresent(source -> sources.put(name(path), source.file()));
        return text;
    }

    /** The bytes of a file, or empty and a problem where it cannot be read or has more than so many. */
    public Optional<byte[]> bytes(String path, int limit) {
        try {
            Optional<Path> file = resolved(path).filter(Files::isRegularFile);
            if (file.isEmpty()) {
                unreadable(path, "This is not a file.", "Put a file in its place.");
            } else if (!isLinkOut(path)) {
                return bytes(path, file.get(), limit);
            }
        } catch (IOException e) {
            unreadable(path, "The file cannot be read.", "Check that you may read it.");
        }
        return Optional.empty();
    }

    private Optional<byte[]> bytes(String path, Path file, int limit) throws IOException {
        if (Files.size(file) <= limit) {
            return Optional.of(Files.readAllBytes(file));
        }
        String size = limit / 1024 / 1024 + " MB";
        unreadable(path, "The file is larger than " + size + ".", "Make it smaller than " + size + ".");
        return Optional.empty();
    }

    private void unreadable(String path, String detail, String hint) {
        problems.add(Kind.FILE_UNREADABLE, place(path), detail, hint);
    }

    private Optional<SourceText> decode(String path, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return Optional.of(
                    new SourceText(name(path), unmarked.replace("\r\n", "\n").replace('\r', '\n')));
        } catch (CharacterCodingException e) {
            problems.add(
                    Kind.FILE_ENCODING,
                    Encoding.firstFault(name(path), bytes),
                    "The file is not UTF-8 text: byte " + Encoding.faultyByte(bytes) + " does not belong here.",
                    "Save the file again as UTF-8.");
            return Optional.empty();
        }
    }

    /** Every text that was read, by name. */
    public Map<String, SourceFile> sources() {
        return sources;
    }
}
