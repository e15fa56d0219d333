package plainleaf.check.css;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.css.parser.analyzer.CssParserConstants;
import org.w3c.css.parser.analyzer.CssParserTokenManager;
import org.w3c.css.parser.analyzer.SimpleCharStream;
import org.w3c.css.parser.analyzer.TokenMgrError;
import plainleaf.model.Location;
import plainleaf.model.SourceFile;

/** Takes a file apart by the tokenizer of the W3C CSS Validator, to its end, whatever stands in it. */
final class Tokens {
    private final SourceFile file;
    private final SimpleCharStream text;
    private final CssParserTokenManager tokens;

    private Tokens(SourceFile file) {
        this.file = file;
        text = new SimpleCharStream(new StringReader(String.join("\n", file.lines())));
        text.setTabSize(1);
        tokens = new CssParserTokenManager(text);
    }

    static List<Token> of(SourceFile file) {
        Tokens tokens = new Tokens(file);
        List<Token> all = new ArrayList<>();
        Optional<Token> next = tokens.next();
        while (next.isPresent()) {
            all.add(next.get());
            next = tokens.next();
        }
        return all;
    }

    private Optional<Token> next() {
        try {
            var token = tokens.getNextToken();
            return token.kind == CssParserConstants.EOF
                    ? Optional.empty()
                    : Optional.of(Token.of(token.kind, token.image, place(token.beginLine, token.beginColumn)));
        } catch (TokenMgrError noToken) {
            // Such as a backslash at the end of a line.
            return unreadable();
        }
    }

    private Optional<Token> unreadable() {
        Location place = place(text.getBeginLine(), text.getBeginColumn());
        try {
            text.readChar();
        } catch (IOException atTheEnd) {
            // There is nothing after it that could be passed over.
        }
        return Optional.of(Token.of(CssParserConstants.INVALID, Token.UNREADABLE, place));
    }

    /** The validator counts UTF-16 units. */
    private Location place(int line, int column) {
        String words = file.lines().get(line - 1);
        int units = Math.min(column - 1, words.length());
        return new Location(file.name(), line, 1 + words.codePointCount(0, units));
    }
}
