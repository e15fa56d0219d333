package plainleaf.model;

import java.util.List;
import java.util.Map;

/**
 * A language leaflets are published in, as {@code templates/languages/<tag>.properties} says.
 *
 * @param tag BCP 47
 * @param autonym its name in its own script
 * @param englishName its name for staff
 * @param formats the locale whose dates and numbers are used, such as {@code en-GB}
 * @param digits CLDR's name of the digits of the dates and numbers that the program writes, such as {@code latn};
 *     telephone numbers have 0 to 9 in every language
 * @param fonts tried in this order for every character; never empty
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
    public Language {
        fonts = List.copyOf(fonts);
        labels = Map.copyOf(labels);
    }
}
