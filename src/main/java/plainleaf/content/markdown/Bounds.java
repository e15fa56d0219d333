package plainleaf.content.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What no leaflet needs and no parser survives in reasonable time and stack. */
final class Bounds {
    private static final int DEEPEST = 50;
    private static final int LONGEST_PARAGRAPH = 30_000;
    private static final int MOST_COLUMNS = 100;

    /** An item's text begins two characters after its list's, at least. */
    private static final int LEAST_INDENT = 2;

    private static final Pattern MARKERS =
            Pattern.compile("[ \\t]*(?:(?:>|[-*+][ \\t]|[0-9]{1,9}[.)][ \\t])[ \\t]*)++");

    /**
     * The first place that goes too far.
     *
     * @param offset in UTF-16 units
     */
    record Breach(int offset, String detail, String hint) {}

    private Bounds() {}

    static Optional<Breach> firstBreach(String markdown) {
        Matcher markers = MARKERS.matcher(markdown);
        int paragraph = 0;
        int start = 0;
        while (start < markdown.length()) {
            int end = markdown.indexOf('\n', start);
            end = end < 0 ? markdown.length() : end;
            Optional<Breach> breach = inLine(markdown.substring(start, end), start, markers);
            if (breach.isPresent()) {
                return breach;
            }
            paragraph = end == start ? end : paragraph;
            if (end - paragraph > LONGEST_PARAGRAPH) {
                return Optional.of(
                        new Breach(start, "This paragraph is too long.", "Put an empty line between paragraphs."));
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private static Optional<Breach> inLine(String line, int start, Matcher markers) {
        markers.region(start, start + line.length());
        if (markers.lookingAt() && depth(markers.group()) > DEEPEST) {
            return Optional.of(new Breach(
                    start, "Lists or quotations are nested too deeply here.", "Write them with fewer levels."));
        }
        if (line.chars().filter(c -> c == '|').count() > MOST_COLUMNS) {
            return Optional.of(new Breach(start, "This table has too many columns.", "Split it, or make it a list."));
        }
        return Optional.empty();
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
