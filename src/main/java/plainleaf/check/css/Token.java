package plainleaf.check.css;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.css.parser.analyzer.CssParserConstants;
import org.w3c.css.parser.analyzer.CssParserTokenManager;
import org.w3c.css.parser.analyzer.SimpleCharStream;
import plainleaf.model.Location;
import plainleaf.model.SourceFile;

/**
 * A word, number, string or sign of a style sheet, as the W3C CSS Validator tells them apart.
 *
 * @param text without spaces and comments around it; empty for what is nothing else
 */
record Token(int kind, String text, Location place) {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    /** All of a file. There is no text that has none: what is wrong in it is a token, too. */
    static List<Token> of(SourceFile file) {
        SimpleCharStream text = new SimpleCharStream(new StringReader(String.join("\n", file.lines())));
        text.setTabSize(1);
        CssParserTokenManager tokens = new CssParserTokenManager(text);
        List<Token> all = new ArrayList<>();
        for (var token = tokens.getNextToken(); token.kind != CssParserConstants.EOF; token = tokens.getNextToken()) {
            all.add(of(file, token));
        }
        return all;
    }

    private static Token of(SourceFile file, org.w3c.css.parser.analyzer.Token token) {
        String line = file.lines().get(token.beginLine - 1);
        // The validator counts UTF-16 units.
        int units = Math.min(token.beginColumn - 1, line.length());
        Location place = new Location(file.name(), token.beginLine, 1 + line.codePointCount(0, units));
        boolean verbatim = token.kind == CssParserConstants.STRING || token.kind == CssParserConstants.URL;
        return new Token(
                token.kind,
                verbatim
                        ? token.image
                        : COMMENT.matcher(token.image).replaceAll(" ").strip(),
                place);
    }

    boolean is(String sign) {
        return text.equals(sign);
    }

    boolean isBlank() {
        return text.isEmpty() || kind == CssParserConstants.CDO || kind == CssParserConstants.CDC;
    }

    boolean isAtKeyword() {
        return text.startsWith("@");
    }

    boolean opensArguments() {
        return text.endsWith("(");
    }

    boolean isImportant() {
        return kind == CssParserConstants.IMPORTANT_SYM;
    }

    /** A string or a comment that has no end. */
    boolean isCutOff() {
        return kind == CssParserConstants.INVALID || is("/*");
    }
}
