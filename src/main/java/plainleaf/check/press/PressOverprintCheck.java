package plainleaf.check.press;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.press.PressFile.Spot;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds what vanishes or changes its colour when it overprints. */
final class PressOverprintCheck implements Check<PressFile> {
    static final Rule RULE = new Rule(
                    "press-overprint",
                    Severity.ERROR,
                    "White never overprints, and nothing but black lets other colours through.",
                    "Print practice, black overprints and white never (Drukarnia Suchecki, Print2Day); ISO 32000-1, 8.6.7",
                    "switch overprinting off for everything but black text",
                    Example.pdf(
                            "White words on blue that overprint, and so are not printed at all",
                            "White words that knock out of the blue"))
            .but(Severity.WARNING, "where a colour mixes with the one under it, or black overprints in mode 0");

    /** In percent: a ground that is seen. */
    private static final double GROUND = 5;

    @Override
    public Stream<Diagnostic> check(PressFile file) {
        return file.each(
                RULE,
                page -> page.printed()
                        .filter(mark -> mark.painting().overprint())
                        .flatMap(PressOverprintCheck::wrong));
    }

    private static Stream<Spot> wrong(Mark mark) {
        Hue hue = mark.hue();
        if (hue.isWhite() && !(mark instanceof Mark.Picture)) {
            return Stream.of(
                    Spot.error("white", mark.box(), mark.words() + " is white and overprints, so it is not printed"));
        } else if (hue.space() == Hue.Space.CMYK_WITH_PROFILE && mark.painting().mode() == 1) {
            // ISO 15930-7: overprint mode 1 has no meaning for colours that are converted.
            return Stream.of(Spot.error(
                    "profile",
                    mark.box(),
                    mark.words()
                            + " overprints in CMYK with a profile of its own, which each device does in its own way"));
        } else if (hue.isBlackAlone()
                && mark.painting().mode() != 1
                && hue.space() == Hue.Space.CMYK
                && hue.plates() == Hue.PROCESS) {
            return Stream.of(
                    Spot.warning(
                            "mode",
                            mark.box(),
                            mark.words()
                                    + " is black and overprints in mode 0, which knocks out the other inks; mode 1 (OPM 1) is meant"));
        }
        return !hue.isBlackAlone() && ground(mark) > GROUND
                ? Stream.of(Spot.warning(
                        "mixes",
                        mark.box(),
                        mark.words() + " (" + hue.words() + ") overprints and mixes with the colour under it"))
                : Stream.empty();
    }

    private static double ground(Mark mark) {
        if (mark instanceof Mark.Letters letters) {
            return letters.ground();
        } else if (mark instanceof Mark.Line line) {
            return line.ground();
        }
        return mark instanceof Mark.Surface surface ? surface.ground() : 0;
    }
}
