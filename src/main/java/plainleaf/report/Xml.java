package plainleaf.report;

/** Text as XML 1.0 can hold it, in an element or in a quoted attribute. */
final class Xml {
    private static final int REPLACEMENT = 0xFFFD;

    private Xml() {}

    static String text(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> escape(c, escaped));
        return escaped.toString();
    }

    private static void escape(int c, StringBuilder escaped) {
        switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            // XML 1.0, 3.3.3: as they are, an attribute would have spaces instead.
            case '\t', '\n', '\r' -> escaped.append("&#").append(c).append(';');
            default -> escaped.appendCodePoint(isCharacter(c) ? c : REPLACEMENT);
        }
    }

    /** XML 1.0, 2.2 (Char). */
    private static boolean isCharacter(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
