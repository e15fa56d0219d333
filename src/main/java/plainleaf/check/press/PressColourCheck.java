package plainleaf.check.press;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.press.Hue.Space;
import plainleaf.check.press.PressFile.Spot;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds colours that are not those of the press. */
final class PressColourCheck implements Check<PressFile> {
    static final Rule RULE = new Rule(
                    "press-colour",
                    Severity.ERROR,
                    "Colours are the inks of the press, cyan, magenta, yellow and black, or named spot colours.",
                    "PDF/X-1a, no RGB; Print practice, CMYK or spot colours (Drukarnia Suchecki, PrintNet)",
                    "convert all colours to CMYK with the printer's profile, pictures too; ask the printer before you use a spot colour",
                    Example.pdf("A photograph in RGB", "The same photograph in CMYK"))
            .but(Severity.WARNING, "where CMYK has a profile of its own")
            .but(Severity.NOTE, "for a spot colour");

    @Override
    public Stream<Diagnostic> check(PressFile file) {
        Set<String> spots = file.pages().stream()
                .flatMap(PressPage::printed)
                .map(mark -> mark.hue().name())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        Stream<Diagnostic> named = spots.stream()
                .map(name -> file.broken(
                                RULE,
                                "the spot colour “" + name + "” needs a plate and an ink of its own: ask the printer")
                        .as(Severity.NOTE));
        return Stream.concat(file.each(RULE, page -> page.printed().flatMap(PressColourCheck::wrong)), named);
    }

    private static Stream<Spot> wrong(Mark mark) {
        Space space = mark.hue().space();
        String words = mark.words() + " is in " + space.words();
        if (!space.isInks() || space == Space.REGISTRATION) {
            return Stream.of(Spot.error(space.name(), mark.box(), words));
        }
        return space == Space.CMYK_WITH_PROFILE
                ? Stream.of(Spot.warning(
                        space.name(), mark.box(), words + ", and is converted once more, black text to four inks"))
                : Stream.empty();
    }
}
