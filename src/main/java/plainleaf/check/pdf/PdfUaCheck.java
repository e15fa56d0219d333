package plainleaf.check.pdf;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Bytes;
import plainleaf.model.Site.PdfStandard;

/** Finds what veraPDF finds against the accessibility standard that a PDF claims. */
public final class PdfUaCheck implements Check<PdfView> {
    public static final Rule RULE = new Rule(
                    "pdf-ua",
                    Severity.ERROR,
                    "A PDF keeps every rule of PDF/UA that a machine can test.",
                    "PDF/UA-1 (ISO 14289-1:2014); PDF/UA-2 (ISO 14289-2:2024) and Well-Tagged PDF 1.0",
                    "this is a fault of the program; please report it with the file",
                    Example.pdf(
                            "veraPDF says: a picture has no alternative (PDF/UA-1, 7.3, test 1)",
                            "veraPDF finds nothing against any of its 106 rules of PDF/UA-1"))
            .ofOthers(Severity.ERROR, LonePdf.CURE);

    /** Loads the validator's rules, which takes most of its time; what it says of this file is of no interest. */
    public static void warmUp(Bytes pdf) {
        Validation.begin(pdf, PdfStandard.UA_1).breaches();
    }

    @Override
    public Stream<Diagnostic> check(PdfView print) {
        BreachPlace place = new BreachPlace(print);
        return print.validation().breaches().stream()
                .filter(breach -> !breach.profile().isArchival())
                .map(breach -> place.diagnostic(RULE, breach))
                .distinct();
    }
}
