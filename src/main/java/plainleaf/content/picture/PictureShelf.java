package plainleaf.content.picture;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import plainleaf.content.source.Folder;
import plainleaf.content.source.Problems;
import plainleaf.content.source.Suggestion;
import plainleaf.model.Location;
import plainleaf.model.PictureFile;
import plainleaf.model.Problem.Kind;

/** The pictures that texts and settings ask for, each read once. */
public final class PictureShelf {
    private static final int LIMIT = 20 * 1024 * 1024;
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|//.*");

    private final Folder content;
    private final Folder shipped;
    private final Problems problems;
    private final Map<String, PictureFile> pictures = new TreeMap<>();
    private final Map<String, Optional<Refusal>> judged = new HashMap<>();

    /** @param shipped the content folder that comes with the program */
    public PictureShelf(Folder content, Folder shipped, Problems problems) {
        this.content = content;
        this.shipped = shipped;
        this.problems = problems;
    }

    /** Those that may be published, by name. */
    public Map<String, PictureFile> pictures() {
        return pictures;
    }

    /**
     * The name of the picture at this path, or empty and a problem where it cannot be used.
     *
     * @param from the folder the path begins in, below {@code content/}; empty for that folder itself
     * @param path as the author wrote it, with forward slashes
     */
    public String find(String from, String path, Location location) {
        Optional<String> name = nameOf(from, path);
        if (name.isEmpty()) {
            refuse(
                    location,
                    new Refusal(
                            "“" + path + "” is not in the content folder.",
                            "Put the picture beside the text or in content/pictures, and write its path from the text."));
            return "";
        }
        return name.flatMap(found -> usable(from, path, found, location)).orElse("");
    }

    /** Takes a picture that no text needs to ask for; a problem at its own place where it cannot be used. */
    public void offer(String name) {
        if (!judged.containsKey(name)) {
            judge(name).ifPresent(reason -> refuse(content.place(name), reason));
        }
    }

    private Optional<String> nameOf(String from, String path) {
        if (path.isBlank() || path.startsWith("/") || ADDRESS.matcher(path).matches()) {
            return Optional.empty();
        }
        try {
            Path root = content.root().toAbsolutePath().normalize();
            Path file = root.resolve(from).resolve(decoded(path)).normalize();
            return file.startsWith(root) && !file.equals(root)
                    ? Optional.of(slashed(root.relativize(file)))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** Undoes {@code %20} and the like, which some editors write for a space. */
    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    private Optional<String> usable(String from, String path, String name, Location location) {
        if (path.contains("\\") || !content.isFile(name)) {
            problems.add(
                    Kind.PICTURE_MISSING, location, "There is no picture “" + path + "”.", advice(from, path, name));
            return Optional.empty();
        }
        Optional<Refusal> refusal = judged.computeIfAbsent(name, this::judge);
        refusal.ifPresent(reason -> refuse(location, reason));
        return refusal.isEmpty() ? Optional.of(name) : Optional.empty();
    }

    private void refuse(Location location, Refusal reason) {
        problems.add(Kind.PICTURE_UNSAFE, location, reason.detail(), reason.hint());
    }

    private Optional<Refusal> judge(String name) {
        if (content.leadsOut(name)) {
            return Optional.of(new Refusal(
                    "“" + name + "” is a link to a file outside the content folder.",
                    "Copy the picture itself into the content folder."));
        }
        Optional<byte[]> bytes = content.bytes(name, LIMIT);
        if (bytes.isEmpty()) {
            return Optional.of(new Refusal("“" + name + "” cannot be read.", "Use a file of at most 20 MB."));
        }
        PictureInspection inspection = PictureInspection.of(name, bytes.get());
        inspection.picture().ifPresent(picture -> pictures.put(name, picture));
        return inspection.refusal();
    }

    private String advice(String from, String path, String name) {
        if (path.contains("\\")) {
            return "Write the path with “/”.";
        }
        int slash = path.lastIndexOf('/');
        String file = path.substring(slash + 1);
        return elsewhere(from, file)
                .or(() -> fromPlainleaf(file, name))
                .or(() -> near(file, name.substring(0, Math.max(0, name.lastIndexOf('/'))))
                        .map(near -> "Did you mean “" + path.substring(0, slash + 1) + near + "”?"))
                .orElse("Put the picture there, or correct the path.");
    }

    /** The nearest name, whatever the kind of file: “.svg”, which all share, makes none more alike. */
    private Optional<String> near(String file, String folder) {
        List<String> names = names(folder);
        return Suggestion.nearest(
                        stem(file), names.stream().map(PictureShelf::stem).toList())
                .flatMap(near ->
                        names.stream().filter(name -> stem(name).equals(near)).findFirst());
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private Optional<String> fromPlainleaf(String file, String name) {
        String path = "pictures/" + file;
        return shipped.isFile(path)
                ? Optional.of("This picture comes with Plainleaf: copy “" + path + "” of Plainleaf’s own “content”"
                        + " folder to “" + name + "” in yours, and its entry in the credits.yaml beside it, too.")
                : Optional.empty();
    }

    private Optional<String> elsewhere(String from, String file) {
        for (String folder : new String[] {from, from + "/pictures", "pictures"}) {
            if (content.isFile(folder + "/" + file)) {
                Path target = content.root().resolve(folder).resolve(file);
                Path path = content.root().resolve(from).relativize(target);
                return Optional.of("Did you mean “" + slashed(path) + "”?");
            }
        }
        return Optional.empty();
    }

    private List<String> names(String folder) {
        return content.exists(folder) ? content.files(folder) : List.of();
    }
}
