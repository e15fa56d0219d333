package plainleaf.check.pdf;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Variant;

/** Finds easy read of more pages than its readers can be asked to read. */
public final class PdfPagesCheck implements Check<PrintedEdition> {
    public static final Rule RULE = new Rule(
            "pdf-pages",
            Severity.ERROR,
            "Easy read has at most 24 pages.",
            "GOV.UK, easy read rules (24 pages)",
            "leave out what the reader need not know, or make 2 leaflets of it",
            new Example(Example.Form.PDF, "An easy-read leaflet of 25 pages.", "An easy-read leaflet of 12 pages."));

    /** The most pages. */
    static final int MOST = 24;

    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        int pages = print.tags().pages();
        return print.article().id().variant() != Variant.EASY_READ || pages <= MOST
                ? Stream.empty()
                : Stream.of(print.broken(RULE, 0, "", "the PDF has " + pages + " pages, more than " + MOST));
    }
}
