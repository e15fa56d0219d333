package plainleaf.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import plainleaf.content.source.Folder;
import plainleaf.content.yaml.YamlMap;
import plainleaf.model.PictureCredit;

/** Reads what {@code credits.yaml} says of the pictures beside it. */
final class CreditsReader {
    private static final String FILE = "credits.yaml";

    private final Settings settings;
    private final Folder content;

    /** By folder of pictures; empty where its file cannot be understood. */
    private final Map<String, Optional<List<PictureCredit>>> folders = new LinkedHashMap<>();

    CreditsReader(Settings settings) {
        this.settings = settings;
        this.content = settings.content();
    }

    /** Reads the credits of the pictures in this folder, if it has any. */
    Optional<List<PictureCredit>> read(String folder) {
        return folders.computeIfAbsent(folder, this::entries);
    }

    private Optional<List<PictureCredit>> entries(String folder) {
        String file = in(folder, FILE);
        return content.isFile(file) ? settings.map(file, map -> entries(folder, map)) : Optional.of(List.of());
    }

    private List<PictureCredit> entries(String folder, YamlMap map) {
        List<PictureCredit> entries = new ArrayList<>();
        for (String file : map.keys()) {
            Optional<YamlMap> entry = map.map(file, Keys.CREDIT);
            String picture = in(folder, file);
            entries.add(new PictureCredit(
                    picture,
                    map.keyLocation(file),
                    content.isFile(picture),
                    text(entry, "author"),
                    text(entry, "licence"),
                    text(entry, "source"),
                    text(entry, "alternative")));
        }
        return entries;
    }

    private static String text(Optional<YamlMap> entry, String key) {
        return entry.map(said -> said.text(key)).orElse("");
    }

    /** Every credit that was read, and the pictures that have none; of a broken file nobody knows what it leaves out. */
    List<PictureCredit> credits() {
        List<PictureCredit> credits = new ArrayList<>();
        for (String picture : new TreeSet<>(settings.pictures().pictures().keySet())) {
            String folder = picture.substring(0, Math.max(0, picture.lastIndexOf('/')));
            read(folder)
                    .filter(known ->
                            known.stream().noneMatch(credit -> credit.picture().equals(picture)))
                    .ifPresent(known -> credits.add(missing(folder, picture)));
        }
        folders.values().forEach(known -> known.ifPresent(credits::addAll));
        return credits;
    }

    private PictureCredit missing(String folder, String picture) {
        return PictureCredit.missing(picture, content.place(in(folder, FILE)));
    }

    private static String in(String folder, String file) {
        return folder.isEmpty() ? file : folder + "/" + file;
    }
}
