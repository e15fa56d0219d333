package plainleaf.check.press;

import java.util.Optional;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.press.PressFile.Fault;
import plainleaf.check.press.PressFile.Spot;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds what ends where the page is cut, so that a knife a hair off leaves a white line. */
final class PressBleedCheck implements Check<PressFile> {
    static final Rule RULE = new Rule(
            "press-bleed",
            Severity.ERROR,
            "Grounds and pictures that touch the trim go on for 3 mm beyond it, or as much as is asked.",
            "Print practice, 3 mm of bleed on each side (Webforma, Headley Digital, Piccadilly Print)",
            "draw grounds and pictures that touch the edge on beyond it, as far as the bleed, and export with that bleed",
            Example.pdf("A blue band that ends where the page is cut", "A blue band that goes on 3 mm beyond the cut"));

    /** In millimetres, which is what rounding takes. */
    private static final double ROUNDING = 0.05;

    @Override
    public Stream<Diagnostic> check(PressFile file) {
        double asked = file.limits().bleed();
        return Stream.of(
                        file.untrimmed(RULE, Severity.ERROR, "whether there is a bleed"),
                        file.faults(RULE, Severity.ERROR, page -> narrow(page.boxes(), asked).stream()),
                        file.each(RULE, page -> page.gaps().stream().map(gap -> gap(gap, page, asked))))
                .flatMap(found -> found);
    }

    private static Spot gap(Edges.Gap gap, PressPage page, double asked) {
        double bleed = Math.min(asked, Math.max(0, page.boxes().bleedWidth()));
        return Spot.error(
                gap.side(),
                gap.box(),
                "what is printed at the " + gap.side() + " edge does not reach " + Millimetres.text(bleed)
                        + " mm beyond it");
    }

    private static Optional<Fault> narrow(PageBoxes boxes, double asked) {
        if (boxes.page().isEmpty() || boxes.bleedWidth() >= asked - ROUNDING) {
            return Optional.empty();
        }
        String bleed = Millimetres.text(Math.max(0, boxes.bleedWidth()));
        String wanted = Millimetres.text(asked);
        return Optional.of(new Fault(
                "the bleed is " + bleed + " mm, where " + wanted + " mm are asked",
                "draw what touches the edge " + wanted + " mm beyond it, and export with that bleed; or ask the printer"
                        + " whether " + bleed + " mm are enough, and look again with --bleed " + bleed));
    }
}
