package plainleaf.check.press;

import java.util.function.Predicate;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds letters that the press may draw otherwise, or not at all. */
final class PressFontsCheck implements Check<PressFile> {
    static final Rule RULE = new Rule(
                    "press-fonts",
                    Severity.ERROR,
                    "Every font is in the file, and every letter has its shape.",
                    "PDF/X-4, ISO 15930-7; Print practice, fonts embedded (all printers)",
                    "export the document with all its fonts in it; use another font for letters that are not in this one",
                    Example.pdf(
                            "Helvetica by its name alone, so that the press takes another font",
                            "Helvetica in the file, as far as its letters are used"))
            .but(Severity.WARNING, "where letters are little drawings (Type 3)");

    @Override
    public Stream<Diagnostic> check(PressFile file) {
        return Stream.of(
                        file.alike(
                                RULE,
                                Severity.ERROR,
                                page -> named(page, font -> !font.embedded())
                                        .map(name -> "the font " + name + " is not in the file")),
                        file.alike(
                                RULE,
                                Severity.ERROR,
                                page -> named(page, PrintedFont::lacking)
                                        .map(name -> "a letter has no shape in the font " + name)),
                        file.alike(
                                RULE,
                                Severity.WARNING,
                                page -> named(page, PrintedFont::drawn)
                                        .map(name -> "the letters of the font " + name
                                                + " are little drawings (Type 3), which presses print less well")))
                .flatMap(found -> found);
    }

    private static Stream<String> named(PressPage page, Predicate<PrintedFont> wanted) {
        return page.fonts().stream()
                .filter(wanted)
                .map(PrintedFont::name)
                .distinct()
                .sorted();
    }
}
