package plainleaf.typeset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.UTF16;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into the pieces that are shaped by themselves: words, ideographs, and the spaces between them. Letters do
 * not join over a space, and no font here moves them because of one, so a line may be measured piece by piece.
 */
final class TextWords {
    /** EastAsianWidth.txt: no character before this one is wide. */
    private static final int FIRST_WIDE = 0x1100;

    private TextWords() {}

    /** The pieces in the order of the text; together they are the text. */
    static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = endOfPiece(text, start);
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    private static int endOfPiece(String text, int start) {
        int end = start + UTF16.getCharCount(text.codePointAt(start));
        if (isSpace(text.charAt(start))) {
            return end;
        }
        boolean alone = isIdeograph(text.codePointAt(start));
        while (end < text.length()) {
            int next = text.codePointAt(end);
            boolean part = alone ? extendsCharacter(next) : !isSpace(text.charAt(end)) && !isIdeograph(next);
            if (!part) {
                break;
            }
            end += UTF16.getCharCount(next);
        }
        return end;
    }

    static boolean isSpace(String piece) {
        return isSpace(piece.charAt(0));
    }

    private static boolean isSpace(char character) {
        return UCharacter.isUWhiteSpace(character);
    }

    private static boolean isIdeograph(int character) {
        if (character < FIRST_WIDE) return false;
        int width = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    }

    /** UAX 29, 3.1: what never stands apart from the character before it. */
    private static boolean extendsCharacter(int character) {
        return UCharacter.hasBinaryProperty(character, UProperty.GRAPHEME_EXTEND);
    }
}
