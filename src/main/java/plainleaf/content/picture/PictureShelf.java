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
    private final Problems problems;
    private final Map<String, PictureFile> pictures = new TreeMap<>();
    private final Map<String, Optional<Refusal>> judged = new HashMap<>();

    public PictureShelf(Folder content, Problems problems) {
        this.content = content;
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
        String folder = name.substring(0, Math.max(0, name.lastIndexOf('/')));
        Optional<String> near = Suggestion.nearest(path.substring(slash + 1), names(folder));
        return near.map(file -> "Did you mean “" + path.substring(0, slash + 1) + file + "”?")
                .orElseGet(() -> elsewhere(from, path.substring(slash + 1)));
    }

    private String elsewhere(String from, String file) {
        for (String folder : new String[] {from, from + "/pictures", "pictures"}) {
            if (content.isFile(folder + "/" + file)) {
                Path target = content.root().resolve(folder).resolve(file);
                Path path = content.root().resolve(from).relativize(target);
                return "Did you mean “" + slashed(path) + "”?";
            }
        }
        return "Put the picture there, or correct the path.";
    }

    private List<String> names(String folder) {
        return content.exists(folder) ? content.files(folder) : List.of();
    }
}
