package plainleaf.content;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import plainleaf.content.Properties.Entry;
import plainleaf.content.source.Problems;
import plainleaf.content.source.SourceText;
import plainleaf.content.source.Suggestion;
import plainleaf.model.Direction;
import plainleaf.model.FontFamily;
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

    /** The keys of its labels. */
    Set<String> labels() {
        Set<String> keys = new TreeSet<>();
        entries.keySet().stream()
                .filter(key -> key.startsWith(LABEL))
                .forEach(key -> keys.add(key.substring(LABEL.length())));
        return keys;
    }

    /** The language, where everything it needs is there. */
    Optional<Language> language(String tag, Set<String> labels) {
        rejectUnknown(labels);
        Map<String, String> words = words(labels);
        List<FontFamily> families = families();
        Language language =
                new Language(tag, needed("autonym"), needed("english"), direction(), formats(), families, words);
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

    private Map<String, String> words(Collection<String> labels) {
        Map<String, String> words = new HashMap<>();
        for (String label : labels) {
            Entry entry = entries.get(LABEL + label);
            if (entry == null || entry.value().isEmpty()) {
                problems.add(
                        Kind.MISSING_LABEL,
                        entry == null ? source.whole() : entry.location(),
                        "The label “" + LABEL + label + "” is missing.",
                        "Add it in this language; en.properties shows what it says.");
            } else if (isPattern(entry)) {
                words.put(label, entry.value());
            }
        }
        return words;
    }

    private boolean isPattern(Entry entry) {
        try {
            new MessagePattern(entry.value());
            return true;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return invalid(
                    entry.location(), "The braces of this label do not match.", "Write {name} as en.properties does.");
        }
    }

    private boolean invalid(Location location, String detail, String hint) {
        problems.add(Kind.INVALID_VALUE, location, detail, hint);
        return false;
    }

    private String needed(String key) {
        Entry entry = entries.get(key);
        if (entry == null || entry.value().isEmpty()) {
            Location place = entry == null ? source.whole() : entry.location();
            problems.add(Kind.MISSING_VALUE, place, "“" + key + "” is missing.", "Add it as en.properties does.");
            return "";
        }
        return entry.value();
    }

    private Location place(String key) {
        Entry entry = entries.get(key);
        return entry == null ? source.whole() : entry.location();
    }

    private Direction direction() {
        String direction = needed("direction");
        if (!direction.isEmpty() && !direction.equals("ltr") && !direction.equals("rtl")) {
            invalid(place("direction"), "“" + direction + "” is not a direction.", "Write ltr or rtl.");
        }
        return direction.equals("rtl") ? Direction.RTL : Direction.LTR;
    }

    private String formats() {
        String formats = needed("formats");
        try {
            new ULocale.Builder().setLanguageTag(formats);
        } catch (IllformedLocaleException e) {
            invalid(place("formats"), "“" + formats + "” is not a locale.", "Write a tag such as en-GB.");
        }
        return formats;
    }

    private List<FontFamily> families() {
        List<FontFamily> families = new ArrayList<>();
        for (String name : needed("fonts").split(",", -1)) {
            Optional<FontFamily> family = name.isBlank() ? Optional.empty() : fonts.find(name.strip());
            family.ifPresent(families::add);
            if (family.isEmpty() && !name.isBlank()) {
                invalid(
                        place("fonts"),
                        "There is no font file for “" + name.strip() + "”.",
                        "Put templates/" + FontShelf.regularPath(name.strip()) + " there, or correct the name.");
            }
        }
        return families;
    }
}
