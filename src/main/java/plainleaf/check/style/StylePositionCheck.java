package plainleaf.check.style;

import java.util.Set;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.css.Declaration;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds what takes an element out of the flow of the page, and its tag with it. */
final class StylePositionCheck implements Check<PrintStyle> {
    static final Rule RULE = new Rule(
            "style-position",
            Severity.ERROR,
            "What is read stands where the text puts it: not moved, turned or in a window of its own.",
            "PDF/UA-1, 7.1 and 7.4; WCAG 2.2, 1.3.1 and 1.3.2; OpenHTMLtoPDF paints a layer last and forgets that it is a heading",
            "move it with margins and padding; a running header or footer may have position: running()",
            Example.css("h2 { position: relative; top: -2pt; }", "h2 { margin-top: -2pt; }"));

    private static final Set<String> IN_FLOW = Set.of("static", "inherit", "initial", "unset");
    private static final Set<String> STILL = Set.of("none", "inherit", "initial", "unset");
    private static final Set<String> WINDOWS = Set.of("auto", "scroll");

    @Override
    public Stream<Diagnostic> check(PrintStyle style) {
        return style.ofElements("position", "transform", "overflow")
                .filter(StylePositionCheck::makesALayer)
                .map(d -> RULE.brokenAt(
                        d.place(),
                        "what has “" + d + "” is read out of its order, and is no heading or paragraph any more"));
    }

    private static boolean makesALayer(Declaration d) {
        return switch (d.property()) {
            case "position" -> !Words.isOneOf(d, IN_FLOW) && !d.value().startsWith("running(");
            case "overflow" -> Words.isOneOf(d, WINDOWS);
            default -> !Words.isOneOf(d, STILL);
        };
    }
}
