package plainleaf.check.press;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds pages that mix what shines through in other colours than the press's, and says where something does. */
final class PressTransparencyCheck implements Check<PressFile> {
    static final Rule RULE = new Rule(
                    "press-transparency",
                    Severity.ERROR,
                    "Where something shines through, it is mixed in the inks of the press.",
                    "PDF/X-4, ISO 15930-7; PDF/X-1a, no transparency",
                    "set the document's transparency blend space to CMYK; for a printer who asks for PDF/X-1a, flatten it",
                    Example.pdf(
                            "A shadow on a page that is mixed in RGB",
                            "The same shadow on a page that is mixed in CMYK"))
            .but(Severity.NOTE, "where something shines through and is mixed in inks");

    @Override
    public Stream<Diagnostic> check(PressFile file) {
        return Stream.concat(
                file.alike(RULE, Severity.ERROR, PressTransparencyCheck::group),
                file.alike(RULE, Severity.NOTE, PressTransparencyCheck::seen));
    }

    private static Stream<String> group(PressPage page) {
        return page.group().isEmpty() || page.group().equals(GroupSpace.CMYK)
                ? Stream.empty()
                : Stream.of("what shines through is mixed in " + page.group() + ", not in CMYK");
    }

    private static Stream<String> seen(PressPage page) {
        return page.transparency().isEmpty()
                ? Stream.empty()
                : Stream.of("the page has " + String.join(", ", page.transparency())
                        + ": PDF/X-4 takes that, PDF/X-1a does not");
    }
}
