package plainleaf.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import plainleaf.content.Properties.Entry;
import plainleaf.content.source.Problems;
import plainleaf.content.source.SourceText;
import plainleaf.content.source.Suggestion;
import plainleaf.model.Language;
import plainleaf.model.Location;
import plainleaf.model.Problem.Kind;

/** One file of {@code templates/languages}. */
final class LanguageFile {
    private static final String LABEL = "label.";

    private final SourceText source;
    private final FontShelf fonts;
    private final Problems problems;
    private final Map<String, Entry> entries;

    LanguageFile(SourceText source, FontShelf fonts, Problems problems) {
        this.source = source;
        this.fonts = fonts;
        this.problems = problems;
        this.entries = Properties.read(source, problems);
    }

    /** The values of each of its labels, by key; none where a label is no pattern. */
    Map<String, LabelValues> labels() {
        Map<String, LabelValues> labels = new TreeMap<>();
        entries.forEach((key, entry) -> {
            if (key.startsWith(LABEL)) {
                labels.put(
                        key.substring(LABEL.length()),
                        LabelValues.of(entry.value()).orElseGet(() -> new LabelValues(Map.of())));
            }
        });
        return labels;
    }

    /**
     * The language, where everything it needs is there.
     *
     * @param labels those it must have, and the values that stand in each
     */
    Optional<Language> language(String tag, Map<String, LabelValues> labels) {
        rejectUnknown(labels.keySet());
        Map<String, String> words = words(labels);
        LanguageSettings settings = new LanguageSettings(entries, source.whole(), problems);
        Language language = new Language(
                tag,
                settings.needed("autonym"),
                settings.needed("english"),
                settings.direction(),
                settings.formats(),
                settings.digits(),
                settings.type(),
                settings.families(fonts),
                words);
        return problems.concern(source.whole().file()) ? Optional.empty() : Optional.of(language);
    }

    private void rejectUnknown(Set<String> labels) {
        List<String> known = new ArrayList<>(Keys.LANGUAGE);
        labels.forEach(label -> known.add(LABEL + label));
        entries.forEach((key, entry) -> {
            if (!known.contains(key)) {
                String hint = Suggestion.nearest(key, known)
                        .map(near -> "Did you mean “" + near + "”?")
                        .orElse("Take the line out; labels are those of en.properties.");
                problems.add(Kind.UNKNOWN_KEY, entry.location(), "“" + key + "” is not a key of a language.", hint);
            }
        });
    }

    private Map<String, String> words(Map<String, LabelValues> labels) {
        Map<String, String> words = new HashMap<>();
        labels.forEach((label, values) -> {
            Entry entry = entries.get(LABEL + label);
            if (entry == null || entry.value().isEmpty()) {
                problems.add(
                        Kind.MISSING_LABEL,
                        entry == null ? source.whole() : entry.location(),
                        "The label “" + LABEL + label + "” is missing.",
                        "Add it in this language; en.properties shows what it says.");
            } else if (says(entry, values)) {
                words.put(label, entry.value());
            }
        });
        return words;
    }

    private boolean says(Entry entry, LabelValues model) {
        Optional<LabelValues> values = LabelValues.of(entry.value());
        if (values.isEmpty()) {
            return invalid(
                    entry.location(),
                    "The braces of this label cannot be understood.",
                    "Write {name} as en.properties does.");
        }
        Optional<LabelValues.Fault> fault = values.get().differenceFrom(model);
        fault.ifPresent(found -> invalid(entry.location(), found.detail(), found.hint()));
        return fault.isEmpty();
    }

    private boolean invalid(Location location, String detail, String hint) {
        problems.add(Kind.INVALID_VALUE, location, detail, hint);
        return false;
    }
}
