package plainleaf.check.pdf;

import com.ibm.icu.lang.UCharacter;

/** Reads page numbers in the digits of any script. */
final class PageNumbers {
    /** No leaflet has more pages than this many digits can count. */
    private static final int DIGITS = 4;

    private PageNumbers() {}

    static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.codePointCount(0, text.length()) <= DIGITS
                && text.codePoints().allMatch(UCharacter::isDigit);
    }

    static int value(String number) {
        return number.codePoints().map(UCharacter::digit).reduce(0, (value, digit) -> 10 * value + digit);
    }
}
