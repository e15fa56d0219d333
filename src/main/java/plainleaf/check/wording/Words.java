package plainleaf.check.wording;

import com.ibm.icu.lang.UCharacter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words for comparing and finding. */
final class Words {
    /** Units of doses as every language writes them, and as English does. */
    static final String DOSE_UNIT =
            "(?:mg|g|kg|ml|mL|mcg|µg|μg|mmol|micrograms?|nanograms?|milligrams?|grams?|millilitres?|units?|tablets?)"
                    + "(?![A-Za-z0-9])";

    private static final int MARKS =
            1 << UCharacter.NON_SPACING_MARK | 1 << UCharacter.COMBINING_SPACING_MARK | 1 << UCharacter.ENCLOSING_MARK;

    private Words() {}

    /** Letters and digits in one case, with single spaces for all else. */
    static String folded(String words) {
        StringBuilder text = new StringBuilder();
        UCharacter.foldCase(words, true)
                .codePoints()
                .forEach(c -> text.appendCodePoint(UCharacter.isLetterOrDigit(c) || isMark(c) ? c : ' '));
        return text.toString().strip().replaceAll(" +", " ");
    }

    /** The same as the end of a key of a word list. */
    static String key(String words) {
        return Stream.of(folded(words).split(" ")).collect(Collectors.joining("-"));
    }

    private static boolean isMark(int c) {
        return (1 << UCharacter.getType(c) & MARKS) != 0;
    }
}
