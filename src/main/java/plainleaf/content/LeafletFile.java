package plainleaf.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import plainleaf.content.source.Suggestion;
import plainleaf.content.yaml.YamlMap;
import plainleaf.model.Evidence;
import plainleaf.model.Fact;
import plainleaf.model.Governance;
import plainleaf.model.Governance.Kind;
import plainleaf.model.LocalText;

/** What {@code leaflet.yaml} says. */
record LeafletFile(String source, Governance governance, boolean notes, Map<String, Fact> facts) {
    static final String NAME = "leaflet.yaml";
    private static final Pattern DAY_MONTH_OR_YEAR =
            Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?");

    /**
     * Reads the file in this folder; empty and a problem where it cannot be understood.
     *
     * @param languages those of the site, the source first
     */
    static Optional<LeafletFile> read(Settings settings, String folder, Set<String> languages) {
        return settings.map(folder + "/" + NAME, map -> leaflet(map, settings, folder, languages));
    }

    private static LeafletFile leaflet(YamlMap map, Settings settings, String folder, Set<String> languages) {
        map.only(Keys.LEAFLET);
        return new LeafletFile(
                source(map, languages),
                governance(map, settings, folder),
                map.word("notes", Map.of("lines", true, "none", false), true),
                FactReader.read(map));
    }

    private static String source(YamlMap map, Set<String> languages) {
        return map.get("source")
                .flatMap(value -> value.as(
                        "one of the languages of this site: " + Suggestion.list(languages),
                        tag -> Optional.of(tag).filter(languages::contains)))
                .orElseGet(() -> languages.iterator().next());
    }

    private static Governance governance(YamlMap map, Settings settings, String folder) {
        return new Governance(
                map.text("reference"),
                map.text("version"),
                map.date("published"),
                map.date("last-reviewed"),
                map.date("review-due"),
                map.localText("owner"),
                map.localText("approver"),
                ContactReader.read(map),
                map.word("kind", kinds(), Kind.UNSAID),
                evidence(map),
                map.flag("sample"),
                settings.picture(map, "picture", folder),
                settings.content().place(folder + "/" + NAME));
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = Words.of(Kind.class);
        kinds.values().remove(Kind.UNSAID);
        return kinds;
    }

    private static List<Evidence> evidence(YamlMap map) {
        return map.list("evidence", "a list of sources, each with a title").stream()
                .flatMap(item -> item.map("a group of keys: " + Suggestion.list(Keys.EVIDENCE)).stream())
                .map(LeafletFile::oneEvidence)
                .toList();
    }

    private static Evidence oneEvidence(YamlMap map) {
        map.only(Keys.EVIDENCE);
        LocalText title = map.needLocalText("title", "NICE guidance IPG12")
                .orElseGet(() -> new LocalText("", Map.of(), map.location()));
        String date = map.get("date")
                .flatMap(value ->
                        value.matching(DAY_MONTH_OR_YEAR, "a year, month or day such as 2003, 2003-09 or 2003-09-24"))
                .orElse("");
        return new Evidence(title, map.get("url").flatMap(Addresses::web).orElse(""), date);
    }
}
