package plainleaf.check.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import plainleaf.model.Location;
import plainleaf.model.SourceFile;

/** Walks through the blocks of a style sheet (CSS Syntax 3, 5.4) and keeps what is said in them, with its place. */
final class StyleReader {
    private final List<Token> tokens;
    private int next;
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<StyleSheet.Fault> faults = new ArrayList<>();

    private StyleReader(SourceFile file) {
        tokens = Token.of(file);
    }

    static StyleSheet sheet(SourceFile file) {
        StyleReader reader = new StyleReader(file);
        reader.tokens.stream()
                .filter(Token::isCutOff)
                .forEach(token -> reader.fault(token, "a string or a comment begins here and has no end"));
        reader.rules(false);
        return new StyleSheet(reader.declarations, reader.faults);
    }

    static List<Declaration> attribute(String value, Scope scope) {
        StyleReader reader = new StyleReader(
                new SourceFile(scope.place().file(), value.lines().toList()));
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
                block(token, new Scope(token.place(), "", SelectorReader.read(prelude())));
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
        switch (keyword(name)) {
            case "@media" -> media(name, prelude);
            case "@page", "@font-face" -> block(name, new Scope(name.place(), keyword(name), List.of()));
            case "@import" -> fault(name, "the PDF engine takes in no other sheet");
            default -> skipBlock();
        }
    }

    private static String keyword(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    private void media(Token name, List<Token> prelude) {
        List<String> words = prelude.stream().map(StyleReader::keyword).toList();
        boolean printed = words.contains("print") || words.contains("all");
        int before = declarations.size();
        if (open(name)) {
            rules(true);
            close(name);
        }
        if (!printed) {
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
                block(token, new Scope(token.place(), keyword(token), List.of()));
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
        String property = name.text().startsWith("--") ? name.text() : keyword(name);
        boolean important = rest.stream().anyMatch(Token::isImportant);
        declarations.add(new Declaration(name.place(), property, value(rest), important, scope));
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
