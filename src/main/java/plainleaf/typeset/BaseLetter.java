package plainleaf.typeset;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import plainleaf.model.FontFamily;
import plainleaf.model.Language;

/**
 * The letter by which the size of a language's type is judged, as small Latin letters are by the x.
 *
 * <p>UKAAF G003: clear print has an x-height of 2 millimetres or more, for points say little of how large a face looks.
 */
public final class BaseLetter {
    private static final double MILLIMETRES_IN_A_POINT = 25.4 / 72;

    /** A letter without ascender, descender or sign, of each script. */
    private static final Map<Integer, Integer> LETTERS = Map.ofEntries(
            Map.entry(UScript.LATIN, 0x78),
            Map.entry(UScript.CYRILLIC, 0x445),
            Map.entry(UScript.ARABIC, 0x647),
            Map.entry(UScript.DEVANAGARI, 0x915),
            Map.entry(UScript.BENGALI, 0x995),
            Map.entry(UScript.GURMUKHI, 0xA15),
            Map.entry(UScript.GUJARATI, 0xA95),
            Map.entry(UScript.TAMIL, 0xB95),
            Map.entry(UScript.ETHIOPIC, 0x1260),
            Map.entry(UScript.HAN, 0x56FD));

    private BaseLetter() {}

    /** The letter itself; empty where the script of the language has none here. */
    public static Optional<String> of(Language language) {
        int[] scripts = UScript.getCode(ULocale.forLanguageTag(language.tag()));
        return IntStream.of(scripts == null ? new int[0] : scripts)
                .filter(LETTERS::containsKey)
                .mapToObj(script -> Character.toString(LETTERS.getOrDefault(script, 0)))
                .findFirst();
    }

    /**
     * How high it is drawn in the language's own font.
     *
     * @param size of the type, in points
     * @return in millimetres; empty where there is no such letter, or no font that has it
     */
    public static Optional<Double> height(Language language, double size) {
        return of(language)
                .flatMap(letter -> language.fonts().stream()
                        .map(family -> height(family, letter.codePointAt(0)))
                        .filter(height -> height > 0)
                        .findFirst())
                .map(height -> height * size * MILLIMETRES_IN_A_POINT);
    }

    /** In em; 0 where it has none. */
    private static double height(FontFamily family, int letter) {
        try {
            FontProgram font = FontProgram.of(family.regular());
            return font.covers(letter) ? font.height(letter) : 0;
        } catch (IOException damaged) {
            // Printing tells of it.
            return 0;
        }
    }
}
