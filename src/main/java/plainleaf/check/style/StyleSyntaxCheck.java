package plainleaf.check.style;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds what the PDF engine would pass over because it cannot read it. */
final class StyleSyntaxCheck implements Check<PrintStyle> {
    static final Rule RULE = new Rule(
            "style-syntax",
            Severity.ERROR,
            "A print style sheet is whole, and all of it can be read.",
            "CSS Syntax 3, 5.4; OpenHTMLtoPDF passes over what it cannot read",
            "mend it here: what stands after it may be lost for the paper",
            Example.css("p { color #000000; }", "p { color: #000000; }"));

    @Override
    public Stream<Diagnostic> check(PrintStyle style) {
        return style.sheets().stream()
                .flatMap(sheet -> sheet.faults().stream())
                .map(fault -> RULE.brokenAt(fault.place(), fault.detail()));
    }
}
