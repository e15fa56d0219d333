package plainleaf.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A language leaflets are published in, as {@code templates/languages/<tag>.properties} says.
 *
 * @param tag BCP 47
 * @param autonym its name in its own script
 * @param englishName its name for staff
 * @param formats the locale whose dates and numbers are used, such as {@code en-GB}
 * @param digits CLDR's name of the digits of the dates and numbers that the program writes, such as {@code latn};
 *     telephone numbers have 0 to 9 in every language
 * @param fonts tried in this order for every character; empty only for a part of a text, in a script that no language has
 * @param labels the words the program adds, by key, as ICU message patterns; every key is there
 */
public record Language(
        String tag,
        String autonym,
        String englishName,
        Direction direction,
        String formats,
        String digits,
        TypeMeasure type,
        List<FontFamily> fonts,
        Map<String, String> labels) {
    /** RFC 5646, 2.2.1 (the subtag of ISO 639-2): words of which nobody knows the language. */
    private static final String UNDETERMINED = "und";

    public Language {
        fonts = List.copyOf(fonts);
        labels = Map.copyOf(labels);
    }

    /** A language that nobody knows, set as this one is: of words whose mark names none. */
    public Language undetermined() {
        return new Language(UNDETERMINED, "", "", direction, formats, digits, type, fonts, Map.of());
    }

    public boolean isUndetermined() {
        return tag.equals(UNDETERMINED);
    }

    /** The same language with fonts to try after its own, each once. */
    public Language withFontsOf(List<Language> others) {
        Map<String, FontFamily> families = new LinkedHashMap<>();
        Stream.concat(Stream.of(this), others.stream())
                .flatMap(language -> language.fonts().stream())
                .forEach(family -> families.putIfAbsent(family.name(), family));
        return new Language(
                tag, autonym, englishName, direction, formats, digits, type, List.copyOf(families.values()), labels);
    }
}
