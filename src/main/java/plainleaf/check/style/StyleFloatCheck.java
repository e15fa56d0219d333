package plainleaf.check.style;

import java.util.Set;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.css.Declaration;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds floats, which are painted in their place and read at the end. */
final class StyleFloatCheck implements Check<PrintStyle> {
    static final Rule RULE = new Rule(
            "style-float",
            Severity.ERROR,
            "Nothing that is read floats.",
            "PDF/UA-1, 7.1 (reading order); WCAG 2.2, 1.3.2; OpenHTMLtoPDF tags a float at the end of the document",
            "set the pieces side by side with display: table and table-cell, in the order in which they are read",
            Example.css(".picture { float: right; }", ".picture { float: none; }"));

    private static final Set<String> STAYS = Set.of("none", "inherit", "initial", "unset");
    private static final Set<String> SAYS_NOTHING = Set.of("hr", "br", "wbr");

    @Override
    public Stream<Diagnostic> check(PrintStyle style) {
        return style.ofElements("float")
                .filter(d -> !Words.isOneOf(d, STAYS))
                .filter(d -> !saysNothing(d))
                .map(StyleFloatCheck::breach);
    }

    private static boolean saysNothing(Declaration d) {
        return d.scope().selectors().stream()
                .allMatch(selector -> SAYS_NOTHING.contains(selector.type())
                        && selector.pseudoElement().isEmpty());
    }

    private static Diagnostic breach(Declaration d) {
        return d.value().contains("note")
                ? RULE.brokenAt(
                                d.place(),
                                "a footnote made by “" + d
                                        + "” is no note for a screen reader, and may be printed twice")
                        .advising("write the note as a paragraph at the end of the section, with a link to it")
                : RULE.brokenAt(d.place(), "what has “" + d + "” is read after everything else, wherever it is seen");
    }
}
