package plainleaf.formats.tokens;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.Set;

/** Whether a piece of text ends where a word does, in whichever script. */
final class Neighbours {
    private static final int SOFT_HYPHEN = 0x00AD;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    /** Scripts that set no letter of another word right beside a figure. */
    private static final Set<Integer> APART = Set.of(UScript.LATIN, UScript.GREEK, UScript.CYRILLIC);

    private Neighbours() {}

    /** Whether nothing before the piece is a part of it. */
    static boolean allowStart(String words, int start) {
        return start == 0 || !belongs(words.codePointBefore(start), words.codePointAt(start));
    }

    /** Whether nothing after the piece is a part of it. */
    static boolean allowEnd(String words, int end) {
        return end == words.length() || !belongs(words.codePointAt(end), words.codePointBefore(end));
    }

    private static boolean belongs(int outside, int inside) {
        if (isMark(outside)
                || outside == SOFT_HYPHEN
                || outside == '/'
                || outside == '@'
                || UCharacter.isDigit(outside)) {
            return true;
        }
        if (!UCharacter.isLetter(outside)) {
            return false;
        }
        // Arabic, Bengali and others write “and”, “to” or an ending as letters that touch the figure.
        int script = UScript.getScript(outside);
        boolean afterLetter = UCharacter.isLetter(inside) || isMark(inside);
        return afterLetter ? script != UScript.HAN : APART.contains(script);
    }

    /** A mark that changes the letter before it, or a joiner; cutting there would tear the letter. */
    static boolean isMark(int c) {
        int type = UCharacter.getType(c);
        return type == UCharacter.NON_SPACING_MARK
                || type == UCharacter.COMBINING_SPACING_MARK
                || type == UCharacter.ENCLOSING_MARK
                || c == NON_JOINER
                || c == JOINER;
    }
}
