package plainleaf.content;

import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plainleaf.content.Properties.Entry;
import plainleaf.content.source.Problems;
import plainleaf.formats.Formats;
import plainleaf.model.Direction;
import plainleaf.model.FontFamily;
import plainleaf.model.Location;
import plainleaf.model.Problem.Kind;
import plainleaf.model.TypeMeasure;

/** What a language file says beside its labels; what is missing or wrong is a problem with its place. */
final class LanguageSettings {
    /** More than this is a slip of the pen: no script needs its letters twice as large. */
    private static final double LARGEST = 2;

    /** Nastaliq, the deepest script there is, needs 2.5 (measured on its fonts). */
    private static final double DEEPEST = 4;

    private final Map<String, Entry> entries;
    private final Location whole;
    private final Problems problems;

    /**
     * Settings of one file.
     *
     * @param whole the place of what is not there
     */
    LanguageSettings(Map<String, Entry> entries, Location whole, Problems problems) {
        this.entries = entries;
        this.whole = whole;
        this.problems = problems;
    }

    /** The value of this key; empty and a problem where there is none. */
    String needed(String key) {
        Entry entry = entries.get(key);
        if (entry == null || entry.value().isEmpty()) {
            problems.add(Kind.MISSING_VALUE, place(key), "“" + key + "” is missing.", "Add it as en.properties does.");
            return "";
        }
        return entry.value();
    }

    private Location place(String key) {
        Entry entry = entries.get(key);
        return entry == null ? whole : entry.location();
    }

    private void invalid(String key, String detail, String hint) {
        problems.add(Kind.INVALID_VALUE, place(key), detail, hint);
    }

    Direction direction() {
        String direction = needed("direction");
        if (!direction.isEmpty() && !direction.equals("ltr") && !direction.equals("rtl")) {
            invalid("direction", "“" + direction + "” is not a direction.", "Write ltr or rtl.");
        }
        return direction.equals("rtl") ? Direction.RTL : Direction.LTR;
    }

    String formats() {
        String formats = needed("formats");
        try {
            new ULocale.Builder().setLanguageTag(formats);
            if (!formats.isEmpty() && !Formats.isKnown(formats)) {
                invalid(
                        "formats",
                        "Unicode’s CLDR has no dates and numbers of “" + formats + "”.",
                        "Write the tag of a language whose dates its readers know, such as en-GB.");
            }
        } catch (IllformedLocaleException e) {
            invalid("formats", "“" + formats + "” is not a locale.", "Write a tag such as en-GB.");
        }
        return formats;
    }

    /** CLDR's systems of ten digits; Roman or Chinese numerals, which are rules and no digits, are none of them. */
    String digits() {
        String digits = needed("digits");
        NumberingSystem system = NumberingSystem.getInstanceByName(digits);
        boolean usable = system != null && !system.isAlgorithmic() && system.getRadix() == 10;
        if (!digits.isEmpty() && !usable) {
            invalid(
                    "digits",
                    "“" + digits + "” is not the name of ten digits.",
                    "Write latn for 0 to 9, or CLDR's name of others, such as arab, arabext or beng.");
        }
        return digits;
    }

    TypeMeasure type() {
        double size = number("size", 1, LARGEST);
        double leading = number("leading", 1, DEEPEST);
        double tight = number("tight-leading", 1, DEEPEST);
        if (tight > leading) {
            invalid(
                    "tight-leading",
                    "“tight-leading” is more than “leading”: headings would stand wider than text.",
                    "Write a number from 1 to " + needed("leading") + ".");
        }
        return new TypeMeasure(size, leading, tight);
    }

    private double number(String key, double least, double most) {
        String written = needed(key);
        double number = written.matches("[0-9]{1,3}(\\.[0-9]{1,3})?") ? Double.parseDouble(written) : -1;
        boolean sensible = number >= least && number <= most;
        if (!written.isEmpty() && !sensible) {
            invalid(
                    key,
                    "“" + key + "” cannot be “" + written + "”.",
                    "Write a number from " + (int) least + " to " + (int) most + ", such as 1.1.");
        }
        return sensible ? number : Double.NaN;
    }

    List<FontFamily> families(FontShelf fonts) {
        List<FontFamily> families = new ArrayList<>();
        for (String name : needed("fonts").split(",", -1)) {
            Optional<FontFamily> family = name.isBlank() ? Optional.empty() : fonts.find(name.strip());
            family.ifPresent(families::add);
            if (family.isEmpty() && !name.isBlank()) {
                invalid(
                        "fonts",
                        "There is no font file for “" + name.strip() + "”.",
                        "Put templates/" + FontShelf.regularPath(name.strip()) + " there, or correct the name.");
            }
        }
        return families;
    }
}
