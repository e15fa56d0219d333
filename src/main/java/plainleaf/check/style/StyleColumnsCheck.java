package plainleaf.check.style;

import java.util.Set;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds text in newspaper columns. */
final class StyleColumnsCheck implements Check<PrintStyle> {
    static final Rule RULE = new Rule(
            "style-columns",
            Severity.ERROR,
            "Text runs in one column.",
            "PDF/UA-1, 7.1; UKAAF G003; OpenHTMLtoPDF tags a paragraph in columns as paragraphs in a paragraph",
            "leave the text in one column; a larger page or smaller margins give room",
            Example.css(".leaflet { column-count: 2; }", ".leaflet { column-count: 1; }"));

    private static final Set<String> ONE = Set.of("auto", "1", "auto auto", "none", "inherit", "initial", "unset");

    @Override
    public Stream<Diagnostic> check(PrintStyle style) {
        return style.ofElements("columns", "column-count", "column-width")
                .filter(d -> !Words.isOneOf(d, ONE))
                .map(d -> RULE.brokenAt(
                        d.place(),
                        "with “" + d
                                + "” a paragraph falls into pieces for a screen reader, and lines are lost by eye"));
    }
}
