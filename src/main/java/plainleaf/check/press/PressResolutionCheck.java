package plainleaf.check.press;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.press.PressFile.Spot;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds pictures that are printed so large that their dots are seen. */
final class PressResolutionCheck implements Check<PressFile> {
    static final Rule RULE = new Rule(
            "press-resolution",
            Severity.WARNING,
            "Pictures have 300 dots per inch at their size on paper, and drawings of one ink 600.",
            "Print practice, 300 dots per inch and at least 200 (PrintShoppe, Bookpress)",
            "put in the picture in its full size, or print it smaller; draw line art as vectors",
            Example.pdf(
                    "A photograph of 400 dots across, printed 80 mm wide",
                    "The same photograph with 1000 dots across"));

    private static final double SHARP = 300;

    private static final double LEAST = 200;

    private static final double SHARP_DRAWING = 600;

    /** What rounding of the size on paper may take. */
    private static final double TOLERANCE = 1;

    @Override
    public Stream<Diagnostic> check(PressFile file) {
        return file.each(
                RULE,
                page -> page.printed(Mark.Picture.class)
                        .filter(picture -> !picture.plain() && picture.resolution() > 0)
                        .flatMap(PressResolutionCheck::coarse));
    }

    private static Stream<Spot> coarse(Mark.Picture picture) {
        double dots = picture.resolution();
        double asked = picture.bitmap() ? SHARP_DRAWING : SHARP;
        if (dots >= asked - TOLERANCE) {
            return Stream.empty();
        }
        String kind = picture.bitmap() ? "a drawing of dots" : "a picture";
        String words = kind + " has " + Math.round(dots) + " dots per inch at its size on paper, where "
                + Math.round(asked) + " are asked";
        return Stream.of(
                dots < LEAST - TOLERANCE
                        ? Spot.error(kind, picture.box(), words)
                        : Spot.warning(kind, picture.box(), words));
    }
}
