package plainleaf.check.style;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds sheets that say in which direction text runs, which only its language knows. */
final class StyleDirectionCheck implements Check<PrintStyle> {
    static final Rule RULE = new Rule(
            "style-direction",
            Severity.ERROR,
            "The direction of text comes from its language, not from a style sheet.",
            "WCAG 2.2, 1.3.2; CSS Writing Modes 3, 2.1 (HTML says it by dir); UAX #9",
            "take it out: the page has the direction of its language, and [words]{lang=…} that of theirs",
            new Example(Example.Form.CSS, ".summary { direction: rtl; }", ".summary { text-align: start; }"));

    private static final Map<String, Set<String>> KEPT = Map.of(
            "direction", Set.of("inherit", "unset"), "unicode-bidi", Set.of("normal", "inherit", "initial", "unset"));

    @Override
    public Stream<Diagnostic> check(PrintStyle style) {
        return style.ofElements("direction", "unicode-bidi")
                .filter(d -> !Words.isOneOf(d, KEPT.getOrDefault(d.property(), Set.of())))
                .map(d -> RULE.brokenAt(
                        d.place(),
                        "“" + d + "” turns words and numbers round in the languages that run the other way"));
    }
}
