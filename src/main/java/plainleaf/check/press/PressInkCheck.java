package plainleaf.check.press;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.press.PressFile.Spot;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds places with more ink than paper takes. */
final class PressInkCheck implements Check<PressFile> {
    static final Rule RULE = new Rule(
                    "press-ink",
                    Severity.ERROR,
                    "All inks together are 300 % or less at every place, or what the printer's paper takes.",
                    "Print practice, 300 to 340 % on coated paper and 280 % on uncoated (Drukarnia Suchecki, PrintNet, Print2Day)",
                    "use less ink in dark grounds and pictures: convert them with a profile that has this limit",
                    Example.pdf(
                            "A ground of C 100 M 90 Y 80 K 70, 340 % of ink",
                            "A ground of C 100 M 70 Y 30 K 60, 260 % of ink"))
            .but(Severity.WARNING, "where the ink cannot be measured");

    /** What rounding takes, in percent. */
    private static final double ROUNDING = 1;

    @Override
    public Stream<Diagnostic> check(PressFile file) {
        return file.each(RULE, page -> spots(page, file.limits().ink()));
    }

    private static Stream<Spot> spots(PressPage page, int limit) {
        Stream<Spot> unknown = page.printed()
                .filter(mark -> !isMeasured(mark))
                .map(mark -> Spot.warning("unknown", mark.box(), "the ink of " + mark.words() + " cannot be measured"));
        boolean alone = page.printed().anyMatch(mark -> isOver(mark, limit));
        Stream<Spot> over = page.printed()
                .filter(mark -> isOver(mark, limit))
                .map(mark -> Spot.error(
                        mark.getClass().getSimpleName(),
                        mark.box(),
                        mark.words() + " has " + Math.round(mark.hue().ink()) + " % of ink ("
                                + mark.hue().words() + "), where " + limit + " % are the most"));
        boolean inks = page.printed().allMatch(mark -> mark.hue().space().isInks());
        Stream<Spot> together = alone || !inks || page.peak().ink() <= limit + ROUNDING
                ? Stream.empty()
                : Stream.of(Spot.error(
                        "together",
                        page.peak().box(),
                        "what lies over one another has "
                                + Math.round(page.peak().ink()) + " % of ink, where " + limit + " % are the most"));
        return Stream.of(unknown, over, together).flatMap(spots -> spots);
    }

    private static boolean isOver(Mark mark, int limit) {
        return mark.hue().space().isInks() && mark.hue().ink() * mark.painting().alpha() > limit + ROUNDING;
    }

    private static boolean isMeasured(Mark mark) {
        return mark instanceof Mark.Picture picture
                ? picture.measured()
                : !(mark instanceof Mark.Surface surface) || surface.measured();
    }
}
