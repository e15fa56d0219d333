package plainleaf.check.pdf;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds what veraPDF finds against the archival standard that a PDF claims. */
public final class PdfACheck implements Check<PrintedEdition> {
    public static final Rule RULE = new Rule(
            "pdf-a",
            Severity.ERROR,
            "A PDF can be opened in fifty years: it keeps every rule of PDF/A that a machine can test.",
            "PDF/A-2a (ISO 19005-2:2011); PDF/A-4 (ISO 19005-4:2020)",
            "this is a fault of the program; please report it with the file",
            Example.pdf(
                    "veraPDF says: a font is not in the file (PDF/A-2a, 6.2.11.4.1, test 1)",
                    "veraPDF finds nothing against any of its 153 rules of PDF/A-2a"));

    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        BreachPlace place = new BreachPlace(print);
        return print.validation().breaches().stream()
                .filter(breach -> breach.profile().isArchival())
                .map(breach -> place.diagnostic(RULE, breach))
                .distinct();
    }
}
