package plainleaf.formats.tokens;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as regular expressions for {@link Folded} text, with the freedom writers take. */
final class WordPattern {
    static final String SPACE = "[ \\u00A0\\u202F\\u2009]";

    private static final char NON_JOINER = '\u200C';
    private static final String ANY_GAP = "[ \\u00A0\\u202F\\u2009\\u200C]?";

    private WordPattern() {}

    /** Any of these, the longest first; {@code (?!)}, which matches nothing, where there are none. */
    static String any(Collection<String> words) {
        return words.isEmpty()
                ? "(?!)"
                : words.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(WordPattern::of)
                        .distinct()
                        .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** A word whose full stops, gaps and vowel marks may be left out. */
    static String of(String word) {
        StringBuilder pattern = new StringBuilder();
        Folded.of(word).codePoints().forEach(c -> append(pattern, c));
        return pattern.toString();
    }

    private static void append(StringBuilder pattern, int c) {
        if (UCharacter.isUWhiteSpace(c) || c == NON_JOINER) {
            pattern.append(ANY_GAP);
        } else if (c == '.' || c == 0x0970) {
            pattern.append("[.\\u0970]?");
        } else if (c == '\'' || c == '’') {
            pattern.append("['’]");
        } else if (UCharacter.getType(c) != UCharacter.NON_SPACING_MARK || !isArabic(c)) {
            pattern.append(Pattern.quote(Character.toString(c)));
            pattern.append(isArabic(c) ? "[\\u064B-\\u0652]*" : "");
        }
    }

    private static boolean isArabic(int c) {
        // The vowel marks are shared with Syriac: their script is “inherited”.
        return UScript.hasScript(c, UScript.ARABIC);
    }
}
