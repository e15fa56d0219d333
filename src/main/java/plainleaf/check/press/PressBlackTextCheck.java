package plainleaf.check.press;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.press.PressFile.Spot;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds black words that need more than one plate or leave a hole in the others, and grey-looking black grounds. */
final class PressBlackTextCheck implements Check<PressFile> {
    static final Rule RULE = new Rule(
                    "press-black-text",
                    Severity.ERROR,
                    "Black words are printed with black ink alone, over whatever lies beneath, and large black grounds with other inks too.",
                    "Print practice, text in K 100 that overprints, large solids in 60/50/50/100 or 30/30/30/100 (Drukarnia Suchecki, Print2Day)",
                    "set black text in C 0 M 0 Y 0 K 100 and let it overprint; set large black grounds in C 60 M 50 Y 50 K 100 or C 30 M 30 Y 30 K 100",
                    Example.pdf(
                            "Text in C 75 M 68 Y 67 K 90, which blurs where a plate is a hair off",
                            "Text in C 0 M 0 Y 0 K 100 that overprints"))
            .but(Severity.WARNING, "where black words leave a hole in a colour under them")
            .but(Severity.NOTE, "where they do not overprint bare paper, and for a large ground of black ink alone");

    private static final double FULL = 0.99;

    /** In percent: a ground that is seen. */
    private static final double GROUND = 5;

    /** In points, some 20 mm. */
    private static final double LARGE = 57;

    @Override
    public Stream<Diagnostic> check(PressFile file) {
        return file.each(
                RULE,
                page -> Stream.concat(
                        page.printed(Mark.Letters.class).flatMap(PressBlackTextCheck::letters),
                        page.printed(Mark.Surface.class).flatMap(PressBlackTextCheck::surface)));
    }

    private static Stream<Spot> letters(Mark.Letters letters) {
        Hue hue = letters.hue();
        if (hue.looksBlack() && !hue.isBlackAlone()) {
            return Stream.of(Spot.error(
                    "several", letters.box(), letters.words() + " is black of several inks (" + hue.words() + ")"));
        } else if (!hue.isBlackAlone() || hue.k() < FULL || letters.painting().overprint()) {
            return Stream.empty();
        }
        return Stream.of(
                letters.ground() > GROUND
                        ? Spot.warning(
                                "hole",
                                letters.box(),
                                letters.words() + " leaves a hole in the colour under it, for it does not overprint")
                        : Spot.note(
                                "paper",
                                letters.box(),
                                letters.words() + " does not overprint; on bare paper that makes no difference"));
    }

    private static Stream<Spot> surface(Mark.Surface surface) {
        boolean large = surface.square() > LARGE;
        boolean pale = surface.hue().isBlackAlone() && surface.hue().k() >= FULL;
        return large && pale && !surface.shaded()
                ? Stream.of(Spot.note(
                        "solid",
                        surface.box(),
                        "a large black ground of black ink alone looks grey;" + " C 60 M 50 Y 50 K 100 is deep"))
                : Stream.empty();
    }
}
