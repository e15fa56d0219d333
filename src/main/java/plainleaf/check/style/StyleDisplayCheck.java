package plainleaf.check.style;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.css.Declaration;
import plainleaf.check.css.Selector;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds layouts that take from an element what it is. */
final class StyleDisplayCheck implements Check<PrintStyle> {
    static final Rule RULE = new Rule(
            "style-display",
            Severity.ERROR,
            "Tables, lists, headings and paragraphs keep the layout that belongs to them.",
            "PDF/UA-1, 7.4 to 7.6; WCAG 2.2, 1.3.1; OpenHTMLtoPDF makes tags out of boxes",
            "give the layout to a div or span around or in the element: block, inline, table, table-row or table-cell",
            Example.css("h3 { display: inline; }", "h3 { display: block; }"));

    private static final Set<String> BLOCK = Set.of("block");
    private static final Map<String, Set<String>> OWN = Map.ofEntries(
            Map.entry("table", Set.of("table")),
            Map.entry("caption", Set.of("table-caption")),
            Map.entry("thead", Set.of("table-header-group")),
            Map.entry("tbody", Set.of("table-row-group")),
            Map.entry("tfoot", Set.of("table-footer-group")),
            Map.entry("tr", Set.of("table-row")),
            Map.entry("th", Set.of("table-cell")),
            Map.entry("td", Set.of("table-cell")),
            Map.entry("ul", BLOCK),
            Map.entry("ol", BLOCK),
            Map.entry("li", Set.of("list-item")),
            Map.entry("p", BLOCK),
            Map.entry("figure", BLOCK),
            Map.entry("blockquote", BLOCK));
    private static final Set<String> OF_OTHERS = Set.of("block", "inline", "table", "table-row", "table-cell");
    private static final Set<String> ALWAYS = Set.of("none", "inherit", "initial", "unset");

    /** The list of contents, which becomes a table of contents whatever its items are laid out as. */
    private static final String CONTENTS = "contents";

    @Override
    public Stream<Diagnostic> check(PrintStyle style) {
        return style.ofElements("display")
                .filter(d -> !Words.isOneOf(d, ALWAYS))
                .flatMap(d -> lost(style, d).stream()
                        .map(type -> RULE.brokenAt(
                                d.place(), "“" + d + "” would take from " + type + " what it is for a screen reader")));
    }

    private static Optional<String> lost(PrintStyle style, Declaration d) {
        return d.scope().selectors().stream()
                .flatMap(selector -> types(style, selector)
                        .filter(type -> !allowed(selector, type).contains(d.value()))
                        .map(type -> type.isEmpty() ? "“" + selector.text() + "”" : "a " + type))
                .findFirst();
    }

    private static Stream<String> types(PrintStyle style, Selector selector) {
        Set<String> types = style.markup().types(selector);
        return types.isEmpty() || !selector.pseudoElement().isEmpty() ? Stream.of("") : types.stream();
    }

    private static Set<String> allowed(Selector selector, String type) {
        boolean free = type.equals("li") && selector.within().contains(CONTENTS);
        if (free) {
            return OF_OTHERS;
        }
        return type.matches("h[1-6\uE000]") ? BLOCK : OWN.getOrDefault(type, OF_OTHERS);
    }
}
