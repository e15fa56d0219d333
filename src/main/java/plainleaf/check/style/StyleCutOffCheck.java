package plainleaf.check.style;

import java.util.Set;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.css.Declaration;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds boxes that are too small for a longer text, and cut it off. */
final class StyleCutOffCheck implements Check<PrintStyle> {
    static final Rule RULE = new Rule(
            "style-cut-off",
            Severity.ERROR,
            "A box is as high as its text, in every language and size of type: nothing is cut off.",
            "WCAG 2.2, 1.4.4 (failure F69); OpenHTMLtoPDF paints nothing outside such a box, and tags all of it",
            "take out the height, or the overflow; padding gives room",
            new Example(
                    Example.Form.CSS, ".summary { height: 12mm; overflow: hidden; }", ".summary { padding: 2mm 0; }"));

    private static final Set<String> CUTTING = Set.of("hidden", "clip");
    private static final Set<String> AS_HIGH_AS_ITS_TEXT = Set.of("auto", "none", "inherit", "initial", "unset");

    @Override
    public Stream<Diagnostic> check(PrintStyle style) {
        return style.ofElements("overflow")
                .filter(d -> Words.isOneOf(d, CUTTING))
                .flatMap(d -> style.ofElements("height", "max-height")
                        .filter(height -> !Words.isOneOf(height, AS_HIGH_AS_ITS_TEXT))
                        .filter(height -> meet(style, d, height))
                        .limit(1)
                        .map(height -> RULE.brokenAt(
                                d.place(),
                                "“" + d + "” cuts off what has no room in “" + height + "” (line "
                                        + height.place().line() + "): it is heard, and not seen")));
    }

    /** Two style attributes are never one element's. */
    private static boolean meet(PrintStyle style, Declaration d, Declaration height) {
        boolean own = d.scope().isOfOneElement() && height.scope().isOfOneElement();
        if (own) {
            return d.scope().equals(height.scope());
        }
        return d.scope().selectors().stream()
                .anyMatch(cut -> height.scope().selectors().stream()
                        .anyMatch(high -> style.markup().meet(cut, high)));
    }
}
