package plainleaf.check.pdf;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;

/** Finds a PDF that is read from the other side than its text. */
final class PdfDirectionCheck implements Check<PrintedEdition> {
    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        boolean wanted = print.article().root().attr("dir").equals("rtl");
        boolean said = print.tags().metadata().rightToLeft();
        return wanted == said
                ? Stream.empty()
                : Stream.of(print.broken(
                        PdfLanguagesCheck.RULE,
                        0,
                        "",
                        "the PDF says that it is read from " + side(said) + ", and the text is read from "
                                + side(wanted)));
    }

    private static String side(boolean rightToLeft) {
        return rightToLeft ? "right to left" : "left to right";
    }
}
