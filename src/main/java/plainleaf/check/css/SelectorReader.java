package plainleaf.check.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what stands before a block: selectors with commas between them. */
final class SelectorReader {
    private static final Set<String> COMBINATORS = Set.of("", ">", "+", "~");
    private static final Set<String> OLD_PSEUDO_ELEMENTS = Set.of("before", "after", "first-line", "first-letter");

    private final List<Token> tokens;
    private int next;
    private boolean ended;
    private String type = "";
    private String pseudoElement = "";
    private final List<String> classes = new ArrayList<>();
    private final List<String> within = new ArrayList<>();
    private int ids;
    private int kinds;
    private int types;

    private SelectorReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Selector> read(List<Token> prelude) {
        List<Selector> selectors = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= prelude.size(); i++) {
            if (i == prelude.size() || (depth == 0 && prelude.get(i).is(","))) {
                selectors.add(new SelectorReader(prelude.subList(start, i)).read());
                start = i + 1;
            } else if (prelude.get(i).opensArguments()) {
                depth++;
            } else if (prelude.get(i).is(")")) {
                depth--;
            }
        }
        return selectors;
    }

    private Selector read() {
        while (next < tokens.size()) {
            Token token = tokens.get(next++);
            if (COMBINATORS.contains(token.written())) {
                ended = true;
            } else {
                begin();
                simple(token);
            }
        }
        String text = tokens.stream()
                .map(token -> token.text().isEmpty() ? " " : token.text())
                .collect(Collectors.joining())
                .strip();
        return new Selector(text, type, classes, pseudoElement, within, Selector.weight(ids, kinds, types));
    }

    private String take() {
        return next < tokens.size() ? tokens.get(next++).text() : "";
    }

    /** What was read so far of the last element turns out to stand around, or before, another. */
    private void begin() {
        if (ended) {
            within.addAll(classes);
            classes.clear();
            type = "";
            ended = false;
        }
    }

    private void simple(Token token) {
        if (token.is(".")) {
            classes.add(take());
            kinds++;
        } else if (token.is(":") || token.is("::")) {
            pseudo(token);
        } else if (token.is("[")) {
            skipTo("]");
            kinds++;
        } else if (token.written().startsWith("#")) {
            ids++;
        } else if (!token.is("*")) {
            type = token.keyword();
            types++;
        }
    }

    private void pseudo(Token colons) {
        boolean isFunction = next < tokens.size() && tokens.get(next).opensArguments();
        String name = take().toLowerCase(Locale.ROOT);
        if (isFunction) {
            skipTo(")");
            kinds++;
        } else if (colons.is("::") || OLD_PSEUDO_ELEMENTS.contains(name)) {
            pseudoElement = name;
            types++;
        } else {
            kinds++;
        }
    }

    private void skipTo(String end) {
        int depth = 1;
        while (next < tokens.size() && depth > 0) {
            Token token = tokens.get(next++);
            if (token.is(end)) {
                depth--;
            } else if (end.equals(")") && token.opensArguments()) {
                depth++;
            }
        }
    }
}
