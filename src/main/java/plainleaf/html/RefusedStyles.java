package plainleaf.html;

import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Refuses the styling that Latin letters bear and other scripts do not: slanted, capital and spaced-out letters.
 *
 * <p>W3C, Internationalization, typography per script: Arabic, Indic, Chinese and Ethiopic letters have no italic and no
 * capitals; a space between joined letters tears the word. Emphasis is by weight, colour or a box.
 */
final class RefusedStyles {
    private static final Pattern DECLARATION = Pattern.compile(
            "(?<![\\w-])(font(?:-style|-variant|-variant-caps)?|text-transform|letter-spacing)\\s*:\\s*([^;}]+)");
    private static final Pattern SLANTED = Pattern.compile("\\b(?:italic|oblique)\\b");
    private static final Set<String> PLAIN = Set.of("normal", "none", "inherit", "initial", "unset", "0");
    private static final Set<String> SPACED = Set.of("Latn", "Cyrl", "Grek");

    private RefusedStyles() {}

    /** @throws IllegalStateException for a sheet of all languages that one of them cannot bear */
    static void check(String css) {
        check(css, false);
    }

    /** @throws IllegalStateException for a sheet that the language of this tag cannot bear */
    static void check(String css, String tag) {
        ULocale locale = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag));
        check(css, SPACED.contains(locale.getScript()));
    }

    private static void check(String css, boolean mayBeSpaced) {
        DECLARATION
                .matcher(StyleText.bare(css))
                .results()
                .filter(found -> !(mayBeSpaced && found.group(1).equals("letter-spacing")))
                .filter(RefusedStyles::isRefused)
                .findFirst()
                .ifPresent(found -> {
                    throw new IllegalStateException(
                            "a style sheet says “" + found.group().strip()
                                    + "”, which letters of other scripts do not bear; show emphasis by weight, colour or a box");
                });
    }

    private static boolean isRefused(MatchResult declaration) {
        String value = declaration.group(2).replace("!important", "").strip();
        return declaration.group(1).equals("font")
                ? SLANTED.matcher(value).find() || value.contains("small-caps")
                : !PLAIN.contains(value);
    }
}
