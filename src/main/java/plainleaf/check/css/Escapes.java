package plainleaf.check.css;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a name means in which signs are written as escapes (CSS Syntax 3, 4.3.7). */
final class Escapes {
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:([0-9A-Fa-f]{1,6})(?:\r\n|[ \t\n\r\f])?|([^\n\r\f]))", Pattern.DOTALL);
    private static final int HEXADECIMAL = 16;
    private static final int REPLACEMENT = 0xFFFD;

    private Escapes() {}

    /** The text with each escape as the character it stands for; one that stands for none is U+FFFD. */
    static String decoded(String text) {
        return text.indexOf('\\') < 0
                ? text
                : ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(character(escape)));
    }

    private static String character(MatchResult escape) {
        if (escape.group(1) == null) {
            return escape.group(2);
        }
        int code = Integer.parseInt(escape.group(1), HEXADECIMAL);
        boolean none = code == 0 || code > Character.MAX_CODE_POINT || isSurrogate(code);
        return Character.toString(none ? REPLACEMENT : code);
    }

    private static boolean isSurrogate(int code) {
        return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    }
}
