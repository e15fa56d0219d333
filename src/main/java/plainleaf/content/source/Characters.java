package plainleaf.content.source;

import plainleaf.model.Problem.Kind;

/** Whether a text holds characters of text only. */
final class Characters {
    private final SourceText source;
    private final Problems problems;

    Characters(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Reports the first character that no page could show, such as NUL in a file of another kind. */
    boolean areText() {
        String text = source.text();
        for (int i = 0; i < text.length(); i++) {
            if (!isText(text.charAt(i))) {
                problems.add(
                        Kind.FILE_ENCODING,
                        source.at(i),
                        "The file has the control character 0x" + Integer.toHexString(text.charAt(i))
                                + ", which is not text.",
                        "Take the character out, or save the file again as UTF-8.");
                return false;
            }
        }
        return true;
    }

    // XML 1.0, 2.2: Char ::= #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF];
    // HTML 13.2.3.5: any other control is a parse error.
    private static boolean isText(char c) {
        return c == '\t' || c == '\n' || (c >= ' ' && c < 0x7F) || (c > 0x9F && c < 0xFFFE);
    }
}
