package plainleaf.check.text;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds numbers with digits of two scripts in them. */
public final class MixedDigitsCheck implements Check<Writings> {
    public static final Rule RULE = new Rule(
            "mixed-digits",
            Severity.ERROR,
            "A number is written in one set of digits.",
            "Unicode Technical Standard #39, 5.3, Mixed-Number Detection",
            "type the number again, in one set of digits",
            Example.markdown("Take 1२ steps.", "Take 12 steps."));

    @Override
    public Stream<Diagnostic> check(Writings writings) {
        return writings.report(
                RULE,
                writing -> numbers(writing.text()).stream()
                        .filter(number -> number.codePoints()
                                        .map(MixedDigitsCheck::zero)
                                        .distinct()
                                        .count()
                                > 1)
                        .map(number -> new Fault(
                                number, "the number “" + number + "” has digits of two scripts", "", Severity.ERROR)));
    }

    private static int zero(int digit) {
        return digit - UCharacter.digit(digit, 10);
    }

    private static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        StringBuilder number = new StringBuilder();
        (text + " ").codePoints().forEach(c -> {
            if (UCharacter.isDigit(c)) {
                number.appendCodePoint(c);
            } else if (number.length() > 0) {
                numbers.add(number.toString());
                number.setLength(0);
            }
        });
        return numbers;
    }
}
