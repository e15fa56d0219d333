package plainleaf.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plainleaf.content.yaml.YamlMap;
import plainleaf.content.yaml.YamlValue;
import plainleaf.model.Acceptance;

/** Reads {@code baseline.yaml}. */
final class BaselineReader {
    private static final String FILE = "baseline.yaml";

    /** Keys that an entry must have, with an example of each. */
    private static final Map<String, String> NEEDED =
            Map.of("rule", "sentence-length", "file", "vertebroplasty/en.md", "reason", "These words are set by law.");

    private BaselineReader() {}

    /** What was accepted, in the order of the file; nothing where there is no such file. */
    static List<Acceptance> read(Settings settings) {
        if (!settings.content().isFile(FILE)) {
            return List.of();
        }
        return settings
                .yaml(FILE)
                .map(root -> root.list("a list of findings, each with a rule, a file, a reason and a date"))
                .orElseGet(List::of)
                .stream()
                .map(BaselineReader::acceptance)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Acceptance> acceptance(YamlValue item) {
        return item.map("a group of keys that begins with a rule").flatMap(BaselineReader::acceptance);
    }

    private static Optional<Acceptance> acceptance(YamlMap map) {
        map.only(Keys.ACCEPTANCE);
        boolean told = NEEDED.entrySet().stream()
                        .filter(key -> map.need(key.getKey(), key.getValue()).isEmpty())
                        .count()
                == 0;
        Optional<LocalDate> until = map.need("until", "2027-05-31").flatMap(YamlValue::date);
        return until.filter(day -> told)
                .map(day -> new Acceptance(
                        map.text("rule"), map.text("file"), map.text("text"), map.text("reason"), day, map.location()));
    }
}
