package plainleaf.check.pdf;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Variant;

/** Finds easy read that is nearly as long as it may be. */
public final class PdfManyPagesCheck implements Check<PrintedEdition> {
    public static final Rule RULE = new Rule(
            "pdf-many-pages",
            Severity.WARNING,
            "Easy read aims at 20 pages or fewer.",
            "Department of Health, Making written information easier to understand (2010) (20 pages)",
            "leave out what the reader need not know, or make 2 leaflets of it",
            new Example(Example.Form.PDF, "An easy-read leaflet of 22 pages.", "An easy-read leaflet of 12 pages."));

    private static final int AIM = 20;

    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        int pages = print.tags().pages();
        return print.article().id().variant() != Variant.EASY_READ || pages <= AIM || pages > PdfPagesCheck.MOST
                ? Stream.empty()
                : Stream.of(print.broken(RULE, 0, "", "the PDF has " + pages + " pages, more than " + AIM));
    }
}
