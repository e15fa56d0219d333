package plainleaf.check.pdf;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.model.EditionId;
import plainleaf.model.Variant;

/** Finds a title that is not the one of the text, wherever the PDF says it. */
final class PdfTitleWordsCheck implements Check<PrintedEdition> {
    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        Element heading = print.article().root().selectFirst("h1");
        if (heading == null) {
            return Stream.empty();
        }
        return print.tags().metadata().titles().stream()
                .filter(title -> !isOf(print.article().id(), heading, title))
                .map(title -> print.broken(
                        PdfTitleCheck.RULE,
                        heading,
                        "the PDF is called “" + title + "”, and the text “" + heading.text() + "”"));
    }

    /** The other editions are told apart by their name beside the title. */
    private static boolean isOf(EditionId edition, Element heading, String title) {
        String wanted = PrintedEdition.essence(heading.wholeText());
        String found = PrintedEdition.essence(title);
        return edition.variant() == Variant.STANDARD ? found.equals(wanted) : found.contains(wanted);
    }
}
