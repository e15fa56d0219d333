package plainleaf.check.tags;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
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

    /** Whether a space lies between a text whose last character is {@code last} and one that begins with {@code first}. */
    static boolean between(int last, Pen from, int first, Pen to) {
        if (isBroken(last) || UCharacter.isUWhiteSpace(last) || UCharacter.isUWhiteSpace(first)) {
            return false;
        }
        if (isWrittenWithoutSpaces(last) || isWrittenWithoutSpaces(first)) {
            return false;
        }
        return isNewLine(from, to) || (isRightOf(from, to) && !isRightToLeft(last) && !isRightToLeft(first));
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

    /** In a line that runs both ways, distances on the paper say nothing of the order of words. */
    private static boolean isRightToLeft(int character) {
        int direction = UCharacter.getDirection(character);
        return direction == UCharacterDirection.RIGHT_TO_LEFT || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isWrittenWithoutSpaces(int character) {
        return UNSPACED.contains(UScript.getScript(character)) || isIdeographicPunctuation(character);
    }

    private static boolean isIdeographicPunctuation(int character) {
        return (character >= 0x3000 && character <= 0x303F) || (character >= 0xFF00 && character <= 0xFF65);
    }
}
