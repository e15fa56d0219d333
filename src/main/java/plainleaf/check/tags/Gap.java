package plainleaf.check.tags;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.Set;

/** Decides whether two pieces of text that follow one another are apart by a space nobody wrote. */
final class Gap {
    /** A word space is a quarter of an em; kerning stays well below this. */
    private static final double SPACE = 0.15;

    /** A raised or lowered figure stays within this of its line. */
    private static final double LINE = 0.5;

    /** ISO 32000-1, 14.8.2.2.3: the hyphen at which a line breaks a word, which goes on. */
    private static final int SOFT_HYPHEN = 0xAD;

    private static final Set<Integer> UNSPACED = Set.of(
            UScript.HAN,
            UScript.HIRAGANA,
            UScript.KATAKANA,
            UScript.BOPOMOFO,
            UScript.THAI,
            UScript.KHMER,
            UScript.LAO,
            UScript.MYANMAR);

    private Gap() {}

    /**
     * Whether a space lies between a text and another one that begins with {@code first}.
     *
     * @param before how the text ends
     */
    static boolean between(Ending before, Pen from, int first, Pen to) {
        int last = before.last();
        if (isBroken(last) || UCharacter.isUWhiteSpace(last) || UCharacter.isUWhiteSpace(first)) {
            return false;
        }
        if (isWrittenWithoutSpaces(last) || isWrittenWithoutSpaces(first)) {
            return false;
        }
        return isNewLine(from, to) || (isRightOf(from, to) && !isTurned(before, first));
    }

    /** Whether this character says that a word was broken after it. */
    static boolean isBroken(int last) {
        return last == SOFT_HYPHEN;
    }

    static boolean isNewLine(Pen from, Pen to) {
        return from.page() != to.page()
                || Math.abs(to.startY() - from.endY()) > LINE * Math.max(from.size(), to.size());
    }

    private static boolean isRightOf(Pen from, Pen to) {
        return to.startX() - from.endX() > SPACE * Math.min(from.size(), to.size());
    }

    /**
     * In a line that runs both ways, distances on the paper say nothing of the order of words: a number at the end of
     * right-to-left words stands at their left, and the full stop behind it may stand at their right.
     */
    private static boolean isTurned(Ending before, int first) {
        boolean sign = !UCharacter.isLetterOrDigit(first);
        return Ending.isRightToLeft(before.last())
                || Ending.isRightToLeft(first)
                || (sign && before.rightToLeft() && UCharacter.isDigit(before.last()));
    }

    private static boolean isWrittenWithoutSpaces(int character) {
        return UNSPACED.contains(UScript.getScript(character)) || isIdeographicPunctuation(character);
    }

    private static boolean isIdeographicPunctuation(int character) {
        return (character >= 0x3000 && character <= 0x303F) || (character >= 0xFF00 && character <= 0xFF65);
    }
}
