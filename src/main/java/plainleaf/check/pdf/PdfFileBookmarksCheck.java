package plainleaf.check.pdf;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds long PDFs that nobody can find their way in. */
final class PdfFileBookmarksCheck implements Check<LonePdf> {
    static final Rule RULE = new Rule(
            "pdf-file-bookmarks",
            Severity.WARNING,
            "A long PDF has bookmarks.",
            "WCAG 2.2, 2.4.5; PDF technique PDF2",
            LonePdf.CURE,
            new Example(
                    Example.Form.PDF, "Sixty pages, and no list of what is on them.", "A bookmark for each heading."));

    /** In pages; Acrobat asks for them from here on too. */
    private static final int LONG = 21;

    @Override
    public Stream<Diagnostic> check(LonePdf pdf) {
        return pdf.tags().pages() < LONG || !pdf.tags().bookmarks().isEmpty()
                ? Stream.empty()
                : Stream.of(pdf.broken(RULE, 0, "", "the PDF has " + pdf.tags().pages() + " pages and no bookmarks"));
    }
}
