package plainleaf.check.pdf;

import java.util.Locale;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.tags.DrawnWord;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds letters that are smaller than the edition promises. */
public final class PdfSizeCheck implements Check<PdfView> {
    public static final Rule RULE = new Rule(
                    "pdf-size",
                    Severity.ERROR,
                    "No letter of a PDF is smaller than the text of its edition, in footers and tables too.",
                    "UKAAF MS03 and G003 (12 points, large print 16); Department of Health (easy read, 14 points)",
                    "this is a fault of the program or of a style sheet; please report it with the file",
                    new Example(Example.Form.PDF, "A footnote of 9 points.", "The same note in 12 points."))
            .ofOthers(Severity.WARNING, LonePdf.CURE);

    /** What rounding may take. */
    private static final double TOLERANCE = 0.05;

    @Override
    public Stream<Diagnostic> check(PdfView view) {
        return new DrawnWords(view)
                .told(RULE, (page, word) -> told(word, view.demands().size()));
    }

    private static String told(DrawnWord word, double smallest) {
        return word.size() >= smallest - TOLERANCE
                ? ""
                : String.format(Locale.ROOT, "drawn in %.1f points, where %.0f are the least", word.size(), smallest);
    }
}
