package plainleaf.formats.tokens;

import static plainleaf.formats.tokens.WordPattern.SPACE;

import com.ibm.icu.util.ULocale;
import java.util.stream.Stream;

/** Places and parts that have a number for a name, such as Gate 19 or Ward 5b. */
final class NumberedForms {
    /** The name on the sign, behind its translation: “puerta (Gate) 19”. */
    private static final String ON_THE_SIGN = "(?:" + SPACE + "\\([^() -@]{1,12}\\))?";

    private static final String NUMBER = "[0-9]{1,4}[a-z]?";

    private final String named;
    private final String sign;

    NumberedForms(ULocale locale) {
        this.named = WordPattern.any(LocalWords.of("named", locale.getLanguage()));
        // From right to left the Latin word is a piece by itself.
        this.sign = locale.isRightToLeft() ? "" : ON_THE_SIGN;
    }

    Stream<String> patterns() {
        return Stream.of(named + sign + SPACE + NUMBER);
    }
}
