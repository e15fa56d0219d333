package plainleaf.check.css;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.w3c.css.parser.analyzer.CssParserConstants;
import plainleaf.model.Location;
import plainleaf.model.SourceFile;

/**
 * A word, number, string or sign of a style sheet, as the W3C CSS Validator tells them apart.
 *
 * @param written as it stands there, without spaces and comments around it; empty for what is nothing else
 * @param text what it means: the same without escapes, which a string and an address keep
 */
record Token(int kind, String written, String text, Location place) {
    /** What is no token at all. */
    static final String UNREADABLE = "\\";

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    /** All of a file. There is no text that has none: what is wrong in it is a token, too. */
    static List<Token> of(SourceFile file) {
        return Tokens.of(file);
    }

    static Token of(int kind, String image, Location place) {
        if (kind == CssParserConstants.STRING || kind == CssParserConstants.URL) {
            return new Token(kind, image, image, place);
        }
        String bare = COMMENT.matcher(image).replaceAll(" ").strip();
        return new Token(kind, bare, Escapes.decoded(bare), place);
    }

    /** Whether it is this sign; one that is written as an escape is a letter of a name. */
    boolean is(String sign) {
        return written.equals(sign);
    }

    boolean isBlank() {
        return written.isEmpty() || kind == CssParserConstants.CDO || kind == CssParserConstants.CDC;
    }

    boolean isAtKeyword() {
        return written.startsWith("@");
    }

    /** Whether a bracket begins here that belongs to what follows. */
    boolean opensArguments() {
        return written.endsWith("(") && !written.endsWith("\\(");
    }

    boolean isImportant() {
        return kind == CssParserConstants.IMPORTANT_SYM;
    }

    /** A string or a comment that has no end. */
    boolean isCutOff() {
        return (kind == CssParserConstants.INVALID && !isUnreadable()) || is("/*");
    }

    boolean isUnreadable() {
        return is(UNREADABLE);
    }

    /** Its text in small letters. */
    String keyword() {
        return text.toLowerCase(Locale.ROOT);
    }
}
