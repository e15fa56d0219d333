package plainleaf.check.style;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a length of a style sheet is (CSS Values 3, 6). */
final class Length {
    /** The size of standard print, which what is relative to the size of type is measured by. */
    static final double TYPE = 12;

    private static final Pattern NUMBER = Pattern.compile("([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[-+]?\\d+)?)([a-z]*|%)");
    private static final double INCH = 72;
    private static final double CENTIMETRE = INCH / 2.54;
    private static final Map<String, Double> POINTS = Map.ofEntries(
            Map.entry("", 0.75),
            Map.entry("px", 0.75),
            Map.entry("pt", 1.0),
            Map.entry("pc", 12.0),
            Map.entry("in", INCH),
            Map.entry("cm", CENTIMETRE),
            Map.entry("mm", CENTIMETRE / 10),
            Map.entry("q", CENTIMETRE / 40),
            Map.entry("em", TYPE),
            Map.entry("rem", TYPE),
            Map.entry("ex", TYPE / 2),
            Map.entry("ch", TYPE / 2));

    private Length() {}

    /**
     * The length in points; a number without a unit counts pixels.
     *
     * @param whole what 100 % are, in points
     * @return empty for what is no length, such as a word or a sum
     */
    static OptionalDouble points(String value, double whole) {
        Matcher number = NUMBER.matcher(value.toLowerCase(Locale.ROOT));
        if (!number.matches()) {
            return OptionalDouble.empty();
        }
        Double unit = number.group(2).equals("%") ? Double.valueOf(whole / 100) : POINTS.get(number.group(2));
        return unit == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(number.group(1)) * unit);
    }

    static boolean isZero(String value) {
        return points(value, TYPE).orElse(1) == 0;
    }
}
