package plainleaf.formats.tokens;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.lang.UScript;
import java.util.BitSet;

/** Which characters of a text are Latin, of a word with Latin letters or figures, or run from right to left. */
final class Letters {
    private final BitSet latin = new BitSet();
    private final BitSet inWord = new BitSet();

    Letters(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            latin.set(i, isLatin(c));
            inWord.set(i, isOfWord(c) || (i > 0 && isMark(c) && inWord.get(i - 1)));
        }
    }

    boolean haveLatin(int start, int end) {
        int first = latin.nextSetBit(start);
        return first >= 0 && first < end;
    }

    boolean haveWord(int start, int end) {
        int first = inWord.nextSetBit(start);
        return first >= 0 && first < end;
    }

    boolean areInWord(int at) {
        return inWord.get(at);
    }

    boolean startWord(int at) {
        return inWord.get(at) && (at == 0 || !inWord.get(at - 1));
    }

    static boolean runRightToLeft(String words, int start, int end) {
        return words.substring(start, end).codePoints().anyMatch(Letters::isRightToLeft);
    }

    static boolean isRightToLeft(int c) {
        int direction = UCharacter.getDirection(c);
        return direction == UCharacterDirection.RIGHT_TO_LEFT || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
    }

    static boolean isNumber(char c) {
        return UCharacter.isDigit(c)
                || (UCharacter.getType(c) == UCharacterCategory.OTHER_NUMBER && UScript.getScript(c) == UScript.COMMON);
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }

    /** What changes the letter before it, a soft hyphen and a word joiner among them. */
    static boolean isMark(char c) {
        return c == '\u00AD'
                || c == '\u2060'
                || (UScript.getScript(c) == UScript.INHERITED
                        && UCharacter.getType(c) == UCharacterCategory.NON_SPACING_MARK);
    }

    private static boolean isOfWord(char c) {
        // Superscript and subscript figures have a block of their own, with their signs.
        return isLatin(c)
                || isNumber(c)
                || c == '°'
                || c == '²'
                || c == '³'
                || c == '¹'
                || (c >= '\u2070' && c <= '\u209F');
    }

    private static boolean isLatin(char c) {
        int script = UScript.getScript(c);
        return script == UScript.LATIN || script == UScript.GREEK || c == 'µ' || c == '℃' || c == '℉';
    }
}
