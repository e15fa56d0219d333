package plainleaf.check.style;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds table rows, items and pictures that a page may cut in two. */
final class StyleKeptWholeCheck implements Check<PrintStyle> {
    static final Rule RULE = new Rule(
            "style-kept-whole",
            Severity.ERROR,
            "A row of a table, an item of a list and a picture with its caption are not split over two pages.",
            "UKAAF G003 (a piece of information is not split); OpenHTMLtoPDF cuts the cells of a row in the middle of their lines",
            "let tr, li and figure have page-break-inside: avoid, and take out what undoes it",
            Example.css("li { page-break-inside: auto; }", "li { page-break-inside: avoid; }"));

    @Override
    public Stream<Diagnostic> check(PrintStyle style) {
        return Stream.of("tr", "li", "figure")
                .flatMap(type -> new Needed(type, "page-break-inside", "avoid").breaches(style, RULE));
    }
}
