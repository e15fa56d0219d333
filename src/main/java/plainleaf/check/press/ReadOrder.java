package plainleaf.check.press;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterDirection;
import com.ibm.icu.text.Bidi;

/** Turns letters as they stand on the paper, from left to right, into the order in which they are read. */
final class ReadOrder {
    private ReadOrder() {}

    static String of(String drawn) {
        if (drawn.codePoints().noneMatch(ReadOrder::isRightToLeft)) {
            return drawn;
        }
        Bidi bidi = new Bidi();
        bidi.setInverse(true);
        bidi.setPara(drawn, Bidi.RTL, null);
        return bidi.writeReordered(Bidi.KEEP_BASE_COMBINING);
    }

    private static boolean isRightToLeft(int letter) {
        int direction = UCharacter.getDirection(letter);
        return direction == ECharacterDirection.RIGHT_TO_LEFT || direction == ECharacterDirection.RIGHT_TO_LEFT_ARABIC;
    }
}
