package plainleaf.check.style;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.css.Declaration;
import plainleaf.check.css.Selector;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds table cells whose words the engine would tear. */
final class StyleTornWordCheck implements Check<PrintStyle> {
    static final Rule RULE = new Rule(
            "style-torn-word",
            Severity.ERROR,
            "The words of a table are whole: its columns are as wide as their longest word.",
            "WCAG 2.2, 1.3.1; OpenHTMLtoPDF makes a column as narrow as a letter where words may break anywhere",
            "let th and td have word-wrap: normal, and take out what undoes it; a table without room for whole words is"
                    + " in class “too-wide” by itself",
            new Example(Example.Form.CSS, "td { word-wrap: break-word; }", "td { word-wrap: normal; }"));

    private static final String PROPERTY = "word-wrap";
    private static final Set<String> TEARING = Set.of("break-word");

    /** What the program says of a table that has no room for whole words. */
    private static final String TOO_WIDE = "too-wide";

    /** What stands in the lines of a cell; the engine asks each piece of a line, not the cell. */
    private static final Set<String> IN_CELLS = Set.of(
            "a", "abbr", "b", "cite", "code", "em", "i", "kbd", "q", "s", "samp", "small", "span", "strong", "sub",
            "sup", "u");

    private static final String KEPT = "keep";

    @Override
    public Stream<Diagnostic> check(PrintStyle style) {
        Stream<Diagnostic> cells = Stream.of("th", "td")
                .flatMap(type ->
                        new Needed(type, PROPERTY, "normal").but(TOO_WIDE).breaches(style, RULE));
        Stream<Diagnostic> pieces = style.ofElements(PROPERTY)
                .filter(d -> Words.isOneOf(d, TEARING))
                .filter(d -> d.scope().selectors().stream().anyMatch(selector -> isInCells(style, selector)))
                .map(StyleTornWordCheck::torn);
        return Stream.concat(cells, pieces);
    }

    private static Diagnostic torn(Declaration d) {
        return RULE.brokenAt(d.place(), "“" + d + "” lets the words of table cells fall into pieces");
    }

    private static boolean isInCells(PrintStyle style, Selector selector) {
        boolean anything = selector.type().isEmpty() && selector.classes().isEmpty();
        boolean piece = anything
                || IN_CELLS.contains(selector.type())
                || selector.classes().contains(KEPT);
        return piece && selector.within().stream().allMatch(outer -> isTable(style, outer));
    }

    private static boolean isTable(PrintStyle style, String outer) {
        Selector selector = new Selector("." + outer, "", List.of(outer), "", List.of(), 0);
        return style.markup().mayBe(selector, "table");
    }
}
