package plainleaf.content.markdown;

import com.ibm.icu.lang.UCharacter;
import com.vladsch.flexmark.util.sequence.Escaping;

/** Undoes Markdown's backslashes and character references. */
final class Escapes {
    private static final char REPLACEMENT = '\uFFFD';

    private Escapes() {}

    static String unescaped(CharSequence markdown) {
        return safe(Escaping.unescapeString(markdown));
    }

    /** CommonMark 0.30, 6.1: line breaks become spaces; one space on each side is taken away. */
    static String code(CharSequence markdown) {
        String text = markdown.toString().replace('\n', ' ');
        boolean padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return safe(padded ? text.substring(1, text.length() - 1) : text);
    }

    /** Without the control characters that a character reference may bring in. */
    static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> safe.appendCodePoint(isAllowed(c) ? c : REPLACEMENT));
        return safe.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || !(UCharacter.isISOControl(c) || (c & 0xFFFE) == 0xFFFE || isSurrogate(c));
    }

    private static boolean isSurrogate(int c) {
        return c >= 0xD800 && c <= 0xDFFF;
    }
}
