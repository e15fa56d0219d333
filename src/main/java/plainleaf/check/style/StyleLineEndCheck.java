package plainleaf.check.style;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.css.Declaration;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds justified and hyphenated text. */
final class StyleLineEndCheck implements Check<PrintStyle> {
    static final Rule RULE = new Rule(
            "style-line-end",
            Severity.ERROR,
            "Lines begin at one edge and end where their words do: not justified, not hyphenated.",
            "WCAG 2.2, 1.4.8; UKAAF G003; OpenHTMLtoPDF writes no space at the end of a justified line, and a hyphen into the word",
            "use text-align: start; long words break by word-wrap: break-word",
            Example.css("p { text-align: justify; }", "p { text-align: start; }"));

    private static final Map<String, Set<String>> REFUSED = Map.of(
            "text-align",
            Set.of("justify", "justify-all"),
            "hyphens",
            Set.of("auto"),
            "-webkit-hyphens",
            Set.of("auto"));

    @Override
    public Stream<Diagnostic> check(PrintStyle style) {
        return style.ofElements("text-align", "hyphens", "-webkit-hyphens")
                .filter(d -> Words.isOneOf(d, REFUSED.getOrDefault(d.property(), Set.of())))
                .map(d -> RULE.brokenAt(d.place(), told(d)));
    }

    private static String told(Declaration d) {
        return d.property().equals("text-align")
                ? "“" + d + "” runs the last word of a line into the first of the next for a screen reader"
                : "“" + d + "” puts hyphens into words, which are then read and searched in two halves";
    }
}
