package plainleaf.pdf.text;

/**
 * What the engine has no way to hand on stands in its text as noncharacters, which no leaflet has: they take no part in
 * bidirectional order, are never drawn and never read (Unicode, 23.7).
 */
public final class Marks {
    /** First in a text: all of it runs from right to left. */
    public static final char RIGHT_TO_LEFT = '\uFDD1';

    /** First in a text: a paragraph from right to left, in which there may be numbers. */
    public static final char PARAGRAPH = '\uFDD2';

    /** Last in a text: the space at which the line was broken follows, outside the line. */
    public static final char HANGING_SPACE = '\uFDD3';

    /** The line may be broken here. */
    public static final char BREAK = '\uFDD4';

    /** The line must not be broken here. */
    public static final char NO_BREAK = '\uFDD5';

    /** A seam begins or ends a text: this and three digits are its number. */
    static final char SEAM_BEFORE = '\uFDD6';

    static final char SEAM_AFTER = '\uFDD7';

    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char WORD_JOINER = '\u2060';
    private static final char COMBINING_MARK = '\u0301';

    private static final char FIRST_DIGIT = '\uFDE0';
    private static final int DIGITS = 3;
    static final int MOST_SEAMS = 1 << (4 * DIGITS);

    private Marks() {}

    static boolean isMark(char unit) {
        return unit >= '\uFDD0' && unit <= '\uFDEF';
    }

    static boolean hasMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static String seam(char kind, int number) {
        StringBuilder mark = new StringBuilder().append(kind);
        for (int shift = 4 * (DIGITS - 1); shift >= 0; shift -= 4) {
            mark.append((char) (FIRST_DIGIT + ((number >> shift) & 15)));
        }
        return mark.toString();
    }

    /** The number of the seam whose mark begins here, or -1 where its digits are cut off. */
    static int number(String text, int at) {
        if (text.length() <= at + DIGITS) {
            return -1;
        }
        int number = 0;
        for (int i = at + 1; i <= at + DIGITS; i++) {
            number = (number << 4) | ((text.charAt(i) - FIRST_DIGIT) & 15);
        }
        return number;
    }

    /** The text as it is read. */
    public static String without(String text) {
        if (!hasMarks(text)) {
            return text;
        }
        StringBuilder read = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isMark(text.charAt(i))) {
                read.append(text.charAt(i));
            }
        }
        return read.toString();
    }

    /** Where the text without marks that begins this far into it begins in the text with them. */
    public static int indexOf(String marked, int index) {
        int read = 0;
        int at = 0;
        while (at < marked.length() && (read < index || isMark(marked.charAt(at)))) {
            read += isMark(marked.charAt(at)) ? 0 : 1;
            at++;
        }
        return at;
    }

    /**
     * The text as a line breaker is to see it, of the same length (UAX 14: ZW, WJ and CM). The mark for what follows a text
     * stands before its last character, and parts nothing; the mark for what is before it must not be left behind.
     */
    public static String forLineBreaks(String text) {
        StringBuilder seen = new StringBuilder(text);
        char seam = WORD_JOINER;
        boolean begun = false;
        for (int i = 0; i < seen.length(); i++) {
            char unit = seen.charAt(i);
            if (unit == SEAM_AFTER || unit == SEAM_BEFORE) {
                seam = unit == SEAM_AFTER && begun ? COMBINING_MARK : WORD_JOINER;
            }
            begun |= !isMark(unit);
            if (isMark(unit)) {
                boolean ofSeam = unit == SEAM_AFTER || unit == SEAM_BEFORE || unit >= FIRST_DIGIT;
                seen.setCharAt(i, unit == BREAK ? ZERO_WIDTH_SPACE : ofSeam ? seam : WORD_JOINER);
            }
        }
        return seen.toString();
    }
}
