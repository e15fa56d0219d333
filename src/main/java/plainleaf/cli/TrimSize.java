package plainleaf.cli;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The size of a page after the knife, in millimetres; 0 by 0 where any will do. */
record TrimSize(double width, double height) {
    private static final Map<String, TrimSize> NAMED = Map.of(
            "", new TrimSize(0, 0),
            "A4", new TrimSize(210, 297),
            "A5", new TrimSize(148, 210),
            "A6", new TrimSize(105, 148),
            "DL", new TrimSize(99, 210));

    private static final Pattern FREE = Pattern.compile("([0-9]{2,4}(?:\\.[0-9]+)?)X([0-9]{2,4}(?:\\.[0-9]+)?)");

    /** A name or two numbers, in capital letters; empty where it is neither. */
    static Optional<TrimSize> of(String typed) {
        Matcher free = FREE.matcher(typed);
        return free.matches()
                ? Optional.of(new TrimSize(Double.parseDouble(free.group(1)), Double.parseDouble(free.group(2))))
                : Optional.ofNullable(NAMED.get(typed));
    }
}
