package plainleaf.check.words;

import com.ibm.icu.lang.UCharacter;

/** Characters that mean something in one font or program only. */
public final class PrivateCharacters {
    private PrivateCharacters() {}

    /** Whether it is for private use, or set aside for good (The Unicode Standard, 23.5 and 23.7). */
    public static boolean include(int c) {
        boolean noncharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        return noncharacter || UCharacter.getType(c) == UCharacter.PRIVATE_USE;
    }
}
