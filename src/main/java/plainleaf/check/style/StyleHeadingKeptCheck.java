package plainleaf.check.style;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds headings that may stand alone at the foot of a page. */
final class StyleHeadingKeptCheck implements Check<PrintStyle> {
    static final Rule RULE = new Rule(
            "style-heading-kept",
            Severity.ERROR,
            "A heading stands on the page on which its text begins.",
            "CSS 2.2, 13.3.1; OpenHTMLtoPDF leaves a heading alone at the foot of a page where no sheet forbids it",
            "let h1 to h6 have page-break-after: avoid, and take out what undoes it",
            Example.css("h3 { page-break-after: auto; }", "h3 { page-break-after: avoid; }"));

    @Override
    public Stream<Diagnostic> check(PrintStyle style) {
        return Stream.of("h1", "h2", "h3", "h4", "h5", "h6")
                .flatMap(type -> new Needed(type, "page-break-after", "avoid").breaches(style, RULE));
    }
}
