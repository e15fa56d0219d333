package plainleaf.check.tags;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;

/**
 * How a text ends.
 *
 * @param last its last character
 * @param rightToLeft whether the last of its characters that has a direction of its own has this one (Unicode Standard Annex
 *     #9, 3.2)
 */
record Ending(int last, boolean rightToLeft) {
    static final Ending OF_NOTHING = new Ending(' ', false);

    /** The end of this text and another one behind it, which is not empty. */
    Ending and(String text) {
        boolean direction = rightToLeft;
        for (int c : text.codePoints().toArray()) {
            direction =
                    isRightToLeft(c) || (direction && UCharacter.getDirection(c) != UCharacterDirection.LEFT_TO_RIGHT);
        }
        return new Ending(text.codePointBefore(text.length()), direction);
    }

    static boolean isRightToLeft(int character) {
        int direction = UCharacter.getDirection(character);
        return direction == UCharacterDirection.RIGHT_TO_LEFT || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
    }
}
