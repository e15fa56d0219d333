package plainleaf.check.content;

import java.util.Optional;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.PictureCredit;
import plainleaf.model.Reading;

/** Finds pictures of which nobody says who made them, and credits for pictures that are not there. */
public final class PictureCreditCheck implements Check<Reading> {
    public static final Rule RULE = new Rule(
            "picture-credit",
            Severity.WARNING,
            "Every published picture has an entry in the credits.yaml beside it, which says who made it and what may be"
                    + " done with it.",
            "Plainleaf content format",
            "add the picture to the credits.yaml in its folder",
            new Example(
                    Form.YAML,
                    "needle.svg:",
                    "needle.svg: {author: A. Painter, licence: CC BY 4.0, source: www.example.org}"));

    @Override
    public Stream<Diagnostic> check(Reading reading) {
        return reading.credits().stream().flatMap(credit -> fault(credit, reading).stream());
    }

    private static Optional<Diagnostic> fault(PictureCredit credit, Reading reading) {
        String name = credit.fileName();
        if (!credit.there()) {
            return Optional.of(RULE.brokenAt(credit.location(), "there is no picture “" + name + "” in this folder")
                    .advising("correct the name, or take the entry out"));
        }
        return credit.credited() || !reading.pictures().containsKey(credit.picture())
                ? Optional.empty()
                : Optional.of(RULE.brokenAt(credit.location(), "nothing says who made “" + name + "”")
                        .advising("add a line such as “" + name
                                + ": {author: A. Painter, licence: CC BY 4.0, source: www.example.org}”"));
    }
}
