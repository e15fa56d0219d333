package plainleaf.check.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
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
            Example.words(
                    "pictures/credits.yaml has no line for stairs.svg, which a text shows",
                    "stairs.svg: {author: A. Painter, licence: CC BY 4.0, source: www.example.org}"));

    /** So many are told one by one. */
    private static final int FEW = 3;

    @Override
    public Stream<Diagnostic> check(Reading reading) {
        Map<String, List<PictureCredit>> idle = reading.credits().stream()
                .filter(credit -> !credit.there())
                .collect(Collectors.groupingBy(credit -> credit.location().file(), TreeMap::new, Collectors.toList()));
        return Stream.concat(
                reading.credits().stream().flatMap(credit -> fault(credit, reading).stream()),
                idle.values().stream().flatMap(PictureCreditCheck::withoutPicture));
    }

    /** A file that was copied without its pictures is one mistake. */
    private static Stream<Diagnostic> withoutPicture(List<PictureCredit> credits) {
        if (credits.size() <= FEW) {
            return credits.stream()
                    .map(credit -> RULE.brokenAt(
                                    credit.location(), "there is no picture “" + credit.fileName() + "” in this folder")
                            .advising("correct the name, or take the entry out"));
        }
        String first = credits.stream().limit(FEW).map(PictureCredit::fileName).collect(Collectors.joining(", "));
        return Stream.of(RULE.brokenAt(
                        credits.get(0).location(),
                        credits.size() + " pictures with an entry here are not in this folder: " + first + " and "
                                + (credits.size() - FEW) + " more")
                .advising("put the pictures there, or take their entries out"));
    }

    private static Optional<Diagnostic> fault(PictureCredit credit, Reading reading) {
        String name = credit.fileName();
        return !credit.there() || credit.credited() || !reading.pictures().containsKey(credit.picture())
                ? Optional.empty()
                : Optional.of(RULE.brokenAt(credit.location(), "nothing says who made “" + name + "”")
                        .advising("add a line such as “" + name
                                + ": {author: A. Painter, licence: CC BY 4.0, source: www.example.org}”"));
    }
}
