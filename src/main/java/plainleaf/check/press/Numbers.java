package plainleaf.check.press;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in messages, the same on every machine. */
final class Numbers {
    private Numbers() {}

    static String tenths(double value) {
        return rounded(value, 1);
    }

    static String hundredths(double value) {
        return rounded(value, 2);
    }

    private static String rounded(double value, int places) {
        BigDecimal number = BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
        return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
    }
}
