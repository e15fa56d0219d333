package plainleaf.report;

import java.util.List;
import java.util.Map;

/**
 * What the program can do in a language, and why not.
 *
 * @param autonym its name in its own script; empty, as all that is known of it is, where its file cannot be used
 * @param script its name in English
 * @param shaping {@code joined}, {@code combined} or {@code none}: what its letters do beside each other
 * @param labels how many of the words the program adds it has
 * @param allLabels how many there are
 * @param missingLetters letters and digits of the language that its fonts do not have in both weights
 * @param formats where dates and numbers are not the language's own in CLDR, why; else empty
 * @param webFonts the families that web pages bring along
 * @param editions how many there are with a text, by kind
 * @param faults why it cannot be used, each with its place
 */
public record LanguageAbility(
        String tag,
        String english,
        String autonym,
        String direction,
        String script,
        String shaping,
        String digits,
        List<String> fonts,
        List<String> missingLetters,
        int labels,
        int allLabels,
        String formats,
        List<String> webFonts,
        Map<String, Long> editions,
        List<String> faults) {
    public LanguageAbility {
        fonts = List.copyOf(fonts);
        missingLetters = List.copyOf(missingLetters);
        webFonts = List.copyOf(webFonts);
        faults = List.copyOf(faults);
    }

    public boolean isUsable() {
        return faults.isEmpty();
    }
}
