package plainleaf.content.markdown;

import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plainleaf.model.Location;

/** Fills the facts into a text that is no Markdown: a link's target, a title, a value of the front matter. */
public final class FactText {
    private static final Pattern ESCAPE_OR_FACT = Pattern.compile("\\\\.|\\{\\{([^{}\\n]*)\\}\\}|\\{\\{");

    private final FactValues values;

    public FactText(FactValues values) {
        this.values = values;
    }

    /** Fills a value of the front matter, in which a backslash means something before two braces only. */
    public String fillPlain(String text, IntFunction<Location> places) {
        return fill(text, places, literal -> literal.replace("\\{", "{"), UnaryOperator.identity());
    }

    /**
     * Fills a text.
     *
     * @param places the place of a character, counted from 0
     * @param literal what becomes of the text between facts
     * @param inserted what becomes of a fact's words
     */
    String fill(
            String text, IntFunction<Location> places, UnaryOperator<String> literal, UnaryOperator<String> inserted) {
        StringBuilder filled = new StringBuilder();
        Matcher matcher = ESCAPE_OR_FACT.matcher(text);
        int done = 0;
        while (matcher.find()) {
            if (matcher.group().startsWith("\\")) {
                continue;
            }
            filled.append(literal.apply(text.substring(done, matcher.start())));
            filled.append(value(matcher, places.apply(matcher.start()), inserted));
            done = matcher.end();
        }
        return filled.append(literal.apply(text.substring(done))).toString();
    }

    private String value(Matcher matcher, Location place, UnaryOperator<String> inserted) {
        String name = matcher.group(1);
        if (name == null) {
            values.unclosed(place);
            return matcher.group();
        }
        return values.find(name, place)
                .map(value -> inserted.apply(value.text()))
                .orElse("");
    }
}
