package plainleaf.content.markdown;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How deeply lists and quotes stand in each other: a parser that follows them down runs out of stack. */
final class Nesting {
    private static final int DEEPEST = 50;

    /** An item's text begins two characters after its list's, at least. */
    private static final int LEAST_INDENT = 2;

    private static final Pattern MARKERS =
            Pattern.compile("(?m)^[ \\t]*(?:(?:>|[-*+][ \\t]|[0-9]{1,9}[.)][ \\t])[ \\t]*)++");

    private Nesting() {}

    /** Where the first line begins that is nested too deeply, in UTF-16 units. */
    static OptionalInt tooDeep(String markdown) {
        Matcher matcher = MARKERS.matcher(markdown);
        while (matcher.find()) {
            if (depth(matcher.group()) > DEEPEST) {
                return OptionalInt.of(matcher.start());
            }
        }
        return OptionalInt.empty();
    }

    private static int depth(String prefix) {
        int columns = 0;
        int markers = 0;
        for (int i = 0; i < prefix.length(); i++) {
            char c = prefix.charAt(i);
            columns += c == '\t' ? 4 : c == ' ' ? 1 : 0;
            markers += c == ' ' || c == '\t' || (c >= '0' && c <= '9') ? 0 : 1;
        }
        return markers + columns / LEAST_INDENT;
    }
}
