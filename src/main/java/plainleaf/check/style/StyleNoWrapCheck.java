package plainleaf.check.style;

import java.util.Set;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.css.Declaration;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds text that may not break into lines, and runs out of its cell or off the page. */
final class StyleNoWrapCheck implements Check<PrintStyle> {
    static final Rule RULE = new Rule(
            "style-no-wrap",
            Severity.ERROR,
            "Text may break into lines; only telephone numbers, doses, dates and amounts stay on one.",
            "WCAG 2.2, 1.4.4 (failure F69); OpenHTMLtoPDF lets such a line run out of its cell, or off the page",
            "take it out: what has to stay together is in class “keep” by itself; pre-wrap keeps the lines of code",
            new Example(Example.Form.CSS, "td { white-space: nowrap; }", "td { white-space: normal; }"));

    private static final Set<String> UNBROKEN = Set.of("nowrap", "pre");

    /** Telephone numbers and what else the program keeps on one line. */
    private static final String KEPT = "keep";

    @Override
    public Stream<Diagnostic> check(PrintStyle style) {
        return style.ofElements("white-space")
                .filter(d -> Words.isOneOf(d, UNBROKEN))
                .filter(d -> !isKept(d) && !style.markup().saysNothing(d.scope()))
                .map(d -> RULE.brokenAt(
                        d.place(),
                        "with “" + d + "” a longer text runs out of its place: its end is heard, and not seen"));
    }

    private static boolean isKept(Declaration d) {
        return d.scope().selectors().stream()
                .allMatch(selector -> selector.classes().contains(KEPT));
    }
}
