package plainleaf.check.press;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.press.PressFile.Spot;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds letters that are too small to be printed. */
final class PressTypeSizeCheck implements Check<PressFile> {
    static final Rule RULE = new Rule(
            "press-type-size",
            Severity.ERROR,
            "Letters are 4 points or larger, and white ones 6.",
            "Print practice, type of 4 points or more, reversed 6 (Print2Day, Bookpress)",
            "make the letters larger",
            Example.pdf("White letters of 5 points on blue", "White letters of 9 points on blue"));

    /** In points. */
    private static final double LEAST = 4;

    private static final double LEAST_REVERSED = 6;

    /** In percent: what is paler is taken for paper. */
    private static final double PAPER = 20;

    private static final double ROUNDING = 0.02;

    @Override
    public Stream<Diagnostic> check(PressFile file) {
        return file.each(RULE, page -> page.printed(Mark.Letters.class).flatMap(PressTypeSizeCheck::small));
    }

    private static Stream<Spot> small(Mark.Letters letters) {
        boolean reversed =
                letters.hue().ink() < PAPER && letters.ground() > letters.hue().ink();
        double least = reversed ? LEAST_REVERSED : LEAST;
        return letters.size() >= least - ROUNDING
                ? Stream.empty()
                : Stream.of(Spot.error(
                        reversed ? "reversed" : "small",
                        letters.box(),
                        letters.words() + (reversed ? " is paler than its ground and " : " is ")
                                + Numbers.tenths(letters.size()) + " points high, where " + Math.round(least)
                                + " are the least"));
    }
}
