package plainleaf.check.press;

import java.util.Set;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.press.PressFile.Spot;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds what viewers lay on the page and presses do not print, or print by surprise. */
final class PressAnnotationsCheck implements Check<PressFile> {
    static final Rule RULE = new Rule(
            "press-annotations",
            Severity.ERROR,
            "No links, notes, fields or films lie on what is printed.",
            "PDF/X-4, ISO 15930-7, annotations lie outside the bleed; PDF/X-1a",
            "export the document without links, notes and fields; write web addresses out as text",
            Example.pdf("A link on a web address", "The web address as text"));

    /** Made for the press itself. */
    private static final Set<String> OF_PRINTERS = Set.of("PrinterMark", "TrapNet");

    @Override
    public Stream<Diagnostic> check(PressFile file) {
        return file.each(
                RULE,
                page -> page.annotations().stream()
                        .filter(one -> !OF_PRINTERS.contains(one.kind())
                                && one.box().meets(page.boxes().printed()))
                        .map(one -> Spot.error(one.kind(), one.box(), "there is an annotation (" + one.kind() + ")")));
    }
}
