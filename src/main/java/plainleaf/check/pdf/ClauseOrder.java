package plainleaf.check.pdf;

import java.util.Comparator;
import java.util.regex.Pattern;

/** Clauses as a standard counts them: 7.2-10 comes behind 7.2-9. */
final class ClauseOrder {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    static final Comparator<String> OF_NUMBERS = Comparator.comparing(ClauseOrder::padded);

    private ClauseOrder() {}

    private static String padded(String clause) {
        return NUMBER.matcher(clause)
                .replaceAll(number -> "0".repeat(Math.max(0, 4 - number.group().length())) + number.group());
    }
}
