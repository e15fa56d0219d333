package plainleaf.check.press;

import java.util.Optional;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.press.PressFile.Spot;
import plainleaf.check.tags.Box;
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
            "draw grounds and pictures that touch the edge 3 mm further, and export with that bleed",
            Example.pdf("A blue band that ends where the page is cut", "A blue band that goes on 3 mm beyond the cut"));

    /** In millimetres, which is what rounding takes. */
    private static final double ROUNDING = 0.05;

    @Override
    public Stream<Diagnostic> check(PressFile file) {
        double asked = file.limits().bleed();
        return Stream.of(
                        file.untrimmed(RULE, Severity.ERROR, "whether there is a bleed"),
                        file.alike(RULE, Severity.ERROR, page -> narrow(page.boxes(), asked).stream()),
                        file.each(RULE, page -> page.gaps().stream().map(PressBleedCheck::gap)))
                .flatMap(found -> found);
    }

    private static Spot gap(Edges.Gap gap) {
        return Spot.error(
                gap.side(), gap.box(), "what is printed at the " + gap.side() + " edge does not reach into the bleed");
    }

    private static Optional<String> narrow(PageBoxes boxes, double asked) {
        if (boxes.page().isEmpty()) {
            return Optional.empty();
        }
        Box trim = boxes.page().get();
        Box bleed = boxes.bleed().orElse(boxes.media());
        double least = Millimetres.of(Math.min(
                Math.min(trim.left() - bleed.left(), bleed.right() - trim.right()),
                Math.min(trim.bottom() - bleed.bottom(), bleed.top() - trim.top())));
        return least >= asked - ROUNDING
                ? Optional.empty()
                : Optional.of("the page has " + Millimetres.text(Math.max(0, least)) + " mm of bleed, where "
                        + Millimetres.text(asked) + " mm are asked");
    }
}
