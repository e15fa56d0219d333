package plainleaf.check.press;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.press.PressFile.Spot;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds lines that are too thin to be printed. */
final class PressHairlineCheck implements Check<PressFile> {
    static final Rule RULE = new Rule(
                    "press-hairline",
                    Severity.WARNING,
                    "Lines are 0.25 points or thicker.",
                    "Print practice, lines of 0.25 to 0.3 points or more (Print2Day, Bookpress)",
                    "make the line 0.25 points thick or more",
                    Example.pdf("A rule of 0.1 points, which may vanish on the press", "A rule of 0.5 points"))
            .but(Severity.ERROR, "for a line without thickness");

    /** In points. */
    private static final double LEAST = 0.25;

    private static final double ROUNDING = 0.005;

    /** In points: what is shorter is no line to anyone, and is often left by a line that ends where the paper does. */
    private static final double SPECK = 2;

    @Override
    public Stream<Diagnostic> check(PressFile file) {
        return file.each(
                RULE,
                page -> Stream.concat(
                        page.printed(Mark.Line.class).flatMap(line -> thin(line, line.width())),
                        page.printed(Mark.Surface.class)
                                .filter(surface -> surface.length() >= SPECK)
                                .flatMap(surface -> thin(surface, surface.thickness()))));
    }

    private static Stream<Spot> thin(Mark mark, double thickness) {
        if (thickness >= LEAST - ROUNDING) {
            return Stream.empty();
        }
        return Stream.of(
                thickness < ROUNDING
                        ? Spot.error(
                                "none",
                                mark.box(),
                                mark.words() + " is as thin as the device can do, which on a press is nothing")
                        : Spot.warning(
                                "thin",
                                mark.box(),
                                mark.words() + " is " + Numbers.hundredths(thickness)
                                        + " points thin, where 0.25 are the least"));
    }
}
