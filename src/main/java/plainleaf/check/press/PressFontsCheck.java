package plainleaf.check.press;

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
                    "Helvetica in the file, as far as its letters are used"));

    @Override
    public Stream<Diagnostic> check(PressFile file) {
        return file.pages().stream()
                .flatMap(page -> page.fonts().stream()
                        .sorted(java.util.Comparator.comparing(PrintedFont::toString))
                        .flatMap(font -> wrong(file, page, font)));
    }

    private static Stream<Diagnostic> wrong(PressFile file, PressPage page, PrintedFont font) {
        if (!font.embedded()) {
            return Stream.of(file.broken(RULE, page, "the font " + font.name() + " is not in the file"));
        } else if (font.lacking()) {
            return Stream.of(file.broken(RULE, page, "a letter has no shape in the font " + font.name()));
        }
        return font.drawn()
                ? Stream.of(file.broken(
                                RULE,
                                page,
                                "the letters of the font " + font.name()
                                        + " are little drawings (Type 3), which presses print less well")
                        .as(Severity.WARNING))
                : Stream.empty();
    }
}
