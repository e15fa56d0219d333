package plainleaf.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.util.ULocale;

/** Text with whatever a reader's device would obey, or hide, shown as its number. */
public final class Visible {
    private Visible() {}

    /** The text; a tab is one space. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '\t') shown.append(' ');
            else if (isControl(c)) shown.append(code(c));
            else shown.appendCodePoint(c);
        });
        return shown.toString();
    }

    /** {@code <U+200B>}. */
    public static String code(int c) {
        String digits = UCharacter.toUpperCase(ULocale.ROOT, Integer.toHexString(c));
        return "<U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits + ">";
    }

    /** Whether nothing of it can be seen. */
    public static boolean isInvisible(int c) {
        return UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    private static boolean isControl(int c) {
        int type = UCharacter.getType(c);
        return (isInvisible(c) && !isOfWriting(c))
                || type == UCharacter.CONTROL
                || UCharacter.hasBinaryProperty(c, UProperty.BIDI_CONTROL)
                || type == UCharacter.LINE_SEPARATOR
                || type == UCharacter.PARAGRAPH_SEPARATOR;
    }

    /** Joiners and variation selectors, which many scripts are full of, and which change what is seen. */
    private static boolean isOfWriting(int c) {
        return UCharacter.hasBinaryProperty(c, UProperty.JOIN_CONTROL)
                || UCharacter.hasBinaryProperty(c, UProperty.VARIATION_SELECTOR);
    }
}
