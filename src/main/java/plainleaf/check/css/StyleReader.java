package plainleaf.check.css;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plainleaf.model.Location;
import plainleaf.model.SourceFile;

/** Walks through the blocks of a style sheet (CSS Syntax 3, 5.4) and keeps what is said in them, with its place. */
final class StyleReader {
    /** The tokenizer knows it only without escapes. */
    private static final Pattern IMPORTANT = Pattern.compile("\\s*!\\s*important$", Pattern.CASE_INSENSITIVE);

    private final List<Token> tokens;
    private final boolean isForPaper;
    private String media = "";
    private int next;
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<StyleSheet.Fault> faults = new ArrayList<>();

    private StyleReader(SourceFile file, boolean isForPaper) {
        tokens = Token.of(file);
        this.isForPaper = isForPaper;
    }

    static StyleSheet sheet(SourceFile file, boolean isForPaper) {
        StyleReader reader = new StyleReader(file, isForPaper);
        reader.tokens.stream()
                .filter(Token::isCutOff)
                .forEach(token -> reader.fault(token, "a string or a comment begins here and has no end"));
        reader.tokens.stream()
                .filter(Token::isUnreadable)
                .forEach(token -> reader.fault(token, "this is no CSS, such as a backslash at the end of a line"));
        reader.rules(false);
        return new StyleSheet(reader.declarations, reader.faults);
    }

    static List<Declaration> attribute(String value, Scope scope) {
        StyleReader reader = new StyleReader(
                new SourceFile(scope.place().file(), value.lines().toList()), true);
        reader.declarations(scope);
        return reader.declarations.stream()
                .map(d -> new Declaration(scope.place(), d.property(), d.value(), d.important(), scope))
                .toList();
    }

    private void rules(boolean inBlock) {
        while (next < tokens.size()) {
            Token token = tokens.get(next);
            if (token.is("}") && inBlock) {
                return;
            } else if (token.is("}")) {
                fault(token, "this } closes nothing");
                next++;
            } else if (token.isBlank() || token.is(";")) {
                next++;
            } else if (token.isAtKeyword()) {
                atRule(token);
            } else {
                block(token, new Scope(token.place(), media, "", SelectorReader.read(prelude())));
            }
        }
    }

    /** What stands before a block or the end of an at-rule. */
    private List<Token> prelude() {
        int start = next;
        while (next < tokens.size()
                && !tokens.get(next).is("{")
                && !tokens.get(next).is("}")
                && !tokens.get(next).is(";")) {
            next++;
        }
        return tokens.subList(start, next);
    }

    private void atRule(Token name) {
        List<Token> prelude = prelude();
        switch (name.keyword()) {
            case "@media" -> media(name, MediaQuery.of(prelude.subList(1, prelude.size())));
            case "@page", "@font-face" -> block(name, new Scope(name.place(), media, name.keyword(), List.of()));
            case "@import" -> fault(name, "the PDF engine takes in no other sheet");
            case "@supports", "@layer", "@container", "@scope" -> group(name);
            default -> skipBlock();
        }
    }

    private void group(Token name) {
        if (!isForPaper) {
            nested(name);
            return;
        }
        fault(name, "the PDF engine does not know “" + name.text() + "”, and passes over what is in it");
        skipBlock();
    }

    private void nested(Token name) {
        if (open(name)) {
            rules(true);
            close(name);
        }
    }

    private void media(Token name, MediaQuery query) {
        if (isForPaper && query.mayBePaper() && !query.isPlain()) {
            fault(name, "the PDF engine knows only names here, such as “print”, and passes over this block");
        }
        int before = declarations.size();
        String around = media;
        media += query.text();
        nested(name);
        media = around;
        if (isForPaper && !query.mayBePaper()) {
            declarations.subList(before, declarations.size()).clear();
        }
    }

    private void block(Token begin, Scope scope) {
        if (open(begin)) {
            declarations(scope);
            close(begin);
        }
    }

    private boolean open(Token begin) {
        boolean there = next < tokens.size() && tokens.get(next).is("{");
        if (there) {
            next++;
        } else {
            fault(begin, "a block in braces should follow");
        }
        return there;
    }

    private void close(Token begin) {
        if (next < tokens.size()) {
            next++;
        } else {
            fault(begin, "the block that begins here has no }");
        }
    }

    private void declarations(Scope scope) {
        while (next < tokens.size() && !tokens.get(next).is("}")) {
            Token token = tokens.get(next);
            if (token.isBlank() || token.is(";")) {
                next++;
            } else if (token.isAtKeyword() && scope.atRule().equals("@page")) {
                prelude();
                block(token, new Scope(token.place(), media, token.keyword(), List.of()));
            } else {
                declaration(token, scope);
            }
        }
    }

    private void declaration(Token name, Scope scope) {
        List<Token> said = prelude();
        if (next < tokens.size() && tokens.get(next).is("{")) {
            fault(name, "a block stands in a block, which the PDF engine passes over");
            skipBlock();
            return;
        }
        List<Token> rest = said.stream().skip(1).dropWhile(Token::isBlank).toList();
        if (rest.isEmpty() || !rest.get(0).is(":")) {
            fault(name, "this is no property with a colon and a value");
            return;
        }
        String property = name.text().startsWith("--") ? name.text() : name.keyword();
        String value = value(rest);
        String plain = IMPORTANT.matcher(value).replaceFirst("");
        boolean important = rest.stream().anyMatch(Token::isImportant) || !plain.equals(value);
        declarations.add(new Declaration(name.place(), property, plain, important, scope));
    }

    private static String value(List<Token> rest) {
        return rest.stream()
                .skip(1)
                .filter(token -> !token.isImportant())
                .map(token -> token.isBlank() ? " " : token.text())
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private void skipBlock() {
        int depth = 0;
        for (; next < tokens.size(); next++) {
            if (tokens.get(next).is("{")) {
                depth++;
            } else if (tokens.get(next).is("}")) {
                depth--;
            }
            if (depth <= 0) {
                next++;
                return;
            }
        }
    }

    private void fault(Token at, String detail) {
        Location place = at.place();
        faults.add(new StyleSheet.Fault(place, detail));
    }
}
