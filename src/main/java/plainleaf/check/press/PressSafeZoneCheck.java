package plainleaf.check.press;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.press.PressFile.Spot;
import plainleaf.check.tags.Box;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds words that the knife may come near to. */
final class PressSafeZoneCheck implements Check<PressFile> {
    static final Rule RULE = new Rule(
                    "press-safe-zone",
                    Severity.WARNING,
                    "Words stand 5 mm or more inside the trim.",
                    "Print practice, words 5 mm inside the trim (Webforma, Headley Digital, Urgent Printing)",
                    "move the words further in, or make them smaller",
                    Example.pdf("A page number 2 mm from the edge of the page", "The same number 8 mm from the edge"))
            .but(Severity.ERROR, "where words are cut off at the trim")
            .but(Severity.NOTE, "where no trim says what is safe");

    /** In points, which is what rounding takes. */
    private static final double ROUNDING = 0.1;

    @Override
    public Stream<Diagnostic> check(PressFile file) {
        double safe = Millimetres.points(file.limits().safe()) - ROUNDING;
        return Stream.concat(
                file.untrimmed(RULE, Severity.NOTE, "whether its words are safe from the knife"),
                file.each(
                        RULE,
                        page -> page.boxes()
                                .page()
                                .map(trim -> page.printed(Mark.Letters.class)
                                        .filter(letters -> letters.box().meets(trim))
                                        .flatMap(letters -> near(letters, trim, safe)))
                                .orElse(Stream.empty())));
    }

    private static Stream<Spot> near(Mark.Letters letters, Box trim, double safe) {
        Box box = letters.box();
        double least = Math.min(
                Math.min(box.left() - trim.left(), trim.right() - box.right()),
                Math.min(box.bottom() - trim.bottom(), trim.top() - box.top()));
        if (least >= safe) {
            return Stream.empty();
        }
        return Stream.of(
                least < 0
                        ? Spot.error("cut", box, letters.words() + " is cut off at the trim")
                        : Spot.warning(
                                "near",
                                box,
                                letters.words() + " stands "
                                        + Millimetres.text(Millimetres.of(least)) + " mm from the trim, where "
                                        + Millimetres.text(Millimetres.of(safe + ROUNDING)) + " mm are asked"));
    }
}
