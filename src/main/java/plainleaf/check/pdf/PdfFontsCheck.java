package plainleaf.check.pdf;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds fonts that are not in the file. */
public final class PdfFontsCheck implements Check<PdfView> {
    public static final Rule RULE = new Rule(
                    "pdf-fonts",
                    Severity.ERROR,
                    "Every font is embedded in the file.",
                    "PDF/UA-1, 7.21.4.1; Matterhorn 31-009",
                    "this is a fault of the program or of a style sheet; please report it with the file",
                    new Example(
                            Example.Form.PDF,
                            "The letters of Helvetica, which this computer may not have.",
                            "The letters of Noto Sans, which are in the file."))
            .ofOthers(Severity.ERROR, LonePdf.CURE);

    @Override
    public Stream<Diagnostic> check(PdfView view) {
        return view.tags().fonts().stream()
                .filter(font -> !font.embedded())
                .map(font -> view.broken(RULE, 0, "", "the font " + font.name() + " is not embedded"));
    }
}
