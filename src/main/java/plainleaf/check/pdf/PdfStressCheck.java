package plainleaf.check.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import plainleaf.check.Check;
import plainleaf.check.tags.Tag;
import plainleaf.check.words.Alignment;
import plainleaf.diagnostic.Diagnostic;

/** Finds words that are stressed on the page and not in the PDF, or the other way round. */
final class PdfStressCheck implements Check<PrintedEdition> {
    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        List<Element> wanted = print.article()
                .select("em, i, strong, b")
                .filter(element -> !element.text().isBlank())
                .toList();
        List<Tag> found = print.tags()
                .tags()
                .filter(tag -> tag.is("Em") || tag.is("Strong"))
                .toList();
        return Alignment.differences(wanted, found, PdfStressCheck::same).stream()
                .map(pair -> pair.expected()
                        .map(element -> print.broken(
                                PdfWordsCheck.RULE,
                                element,
                                "the PDF does not stress “" + Texts.start(element.text()) + "” as the page does"))
                        .orElseGet(() -> told(print, pair.actual().orElseThrow())));
    }

    /** ISO 32000-2, table 368: Em is HTML's em, and Strong its strong. */
    private static boolean same(Element element, Tag tag) {
        return tag.is(element.is("em, i") ? "Em" : "Strong")
                && PrintedEdition.essence(element.wholeText()).equals(PrintedEdition.essence(tag.text()));
    }

    private static Diagnostic told(PrintedEdition print, Tag tag) {
        return print.broken(
                PdfWordsCheck.RULE, tag, "the PDF stresses “" + Texts.start(tag.text()) + "”, and the page does not");
    }
}
