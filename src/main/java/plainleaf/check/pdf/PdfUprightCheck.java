package plainleaf.check.pdf;

import java.util.Locale;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.tags.DrawnWord;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds letters that lean. */
public final class PdfUprightCheck implements Check<PrintedEdition> {
    public static final Rule RULE = new Rule(
            "pdf-upright",
            Severity.ERROR,
            "All letters stand upright: none is in italics.",
            "UKAAF G003; NHS service manual",
            "this is a fault of the program or of a style sheet; please report it with the file",
            Example.pdf("A sentence in italics.", "A sentence in upright letters."));

    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        return new DrawnWords(print).told(RULE, (page, word) -> leans(word) ? "drawn in letters that lean" : "");
    }

    private static boolean leans(DrawnWord word) {
        String font = word.font().toLowerCase(Locale.ROOT);
        return word.slanted() || font.contains("italic") || font.contains("oblique");
    }
}
