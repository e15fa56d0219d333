package plainleaf.check.press;

import java.util.HashMap;
import java.util.Map;
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
                            "The same photograph with 1000 dots across"))
            .but(Severity.ERROR, "below 200 dots per inch");

    private static final double SHARP = 300;

    private static final double LEAST = 200;

    private static final double SHARP_DRAWING = 600;

    /** What rounding of the size on paper may take. */
    private static final double TOLERANCE = 1;

    @Override
    public Stream<Diagnostic> check(PressFile file) {
        Map<Object, Mark.Picture> coarsest = new HashMap<>();
        file.pages().stream()
                .flatMap(PressResolutionCheck::coarse)
                .forEach(picture -> coarsest.merge(
                        picture.file(), picture, (one, other) -> one.resolution() <= other.resolution() ? one : other));
        return file.each(
                RULE,
                page -> coarse(page).map(picture -> {
                    Mark.Picture worst = coarsest.getOrDefault(picture.file(), picture);
                    return new Spot(
                            worst.resolution() < LEAST - TOLERANCE ? Severity.ERROR : Severity.WARNING,
                            picture.file(),
                            picture.box(),
                            words(picture),
                            picture.alternative(),
                            asked(picture) / picture.resolution());
                }));
    }

    private static Stream<Mark.Picture> coarse(PressPage page) {
        return page.printed(Mark.Picture.class)
                .filter(picture -> !picture.plain()
                        && picture.resolution() > 0
                        && picture.resolution() < asked(picture) - TOLERANCE);
    }

    private static double asked(Mark.Picture picture) {
        return picture.bitmap() ? SHARP_DRAWING : SHARP;
    }

    private static String words(Mark.Picture picture) {
        double asked = asked(picture);
        double more = asked / picture.resolution();
        return picture.words() + (picture.bitmap() ? " of one ink" : "") + " has " + Math.round(picture.resolution())
                + " dots per inch at its size on paper, where " + Math.round(asked) + " are asked ("
                + Math.round(picture.across() * more) + " × " + Math.round(picture.down() * more)
                + " dots) and fewer than " + Math.round(LEAST) + " are an error";
    }
}
