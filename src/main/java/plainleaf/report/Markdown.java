package plainleaf.report;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that came from anywhere, as Markdown that shows it and obeys none of it. */
final class Markdown {
    /** CommonMark 0.31, 2.4: a backslash before any of these stands for the character itself. */
    private static final Pattern PUNCTUATION = Pattern.compile("[!-/:-@\\[-`{-~]");

    /** Code hosts call whoever is named behind the sign, escaped or not; a word joiner keeps them from it. */
    private static final Pattern CALL = Pattern.compile("(?<![A-Za-z0-9])@");

    /** What never means anything within a line, so that a summary can be read as plain text as well. */
    private static final String HARMLESS = ",;'\"?%/-.()";

    /** GFM 0.29, 6.9 (extended autolinks). */
    private static final Pattern BARE_ADDRESS = Pattern.compile("(?i)\\bwww\\.");

    private static final Pattern FENCE = Pattern.compile("`+");

    private Markdown() {}

    /** Words for a line or a cell of a table. */
    static String text(String text) {
        String line = Visible.of(text.replaceAll("\\s+", " ").strip());
        String quiet = CALL.matcher(line).replaceAll("@\u2060");
        String escaped = PUNCTUATION.matcher(quiet).replaceAll(found -> escape(found.group()));
        return BARE_ADDRESS.matcher(escaped).replaceAll(found -> found.group().substring(0, 3) + "\\\\.");
    }

    private static String escape(String sign) {
        return HARMLESS.contains(sign) ? sign : Matcher.quoteReplacement("\\" + sign);
    }

    /** A name, a place or a value, in the type of code; not for tables, where a stroke would end the cell. */
    static String code(String text) {
        String line = Visible.of(text.replaceAll("\\s+", " ").strip());
        String fence = "`".repeat(1 + longestFence(line));
        String space = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return fence + space + line + space + fence;
    }

    /** Lines as they stand. */
    static String block(String text) {
        String fence = "`".repeat(Math.max(3, 1 + longestFence(text)));
        return fence + "\n" + text.stripTrailing() + "\n" + fence;
    }

    private static int longestFence(String text) {
        return FENCE.matcher(text)
                .results()
                .map(found -> found.group().length())
                .max(Comparator.naturalOrder())
                .orElse(0);
    }
}
