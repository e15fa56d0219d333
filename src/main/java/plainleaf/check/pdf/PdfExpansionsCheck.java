package plainleaf.check.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import plainleaf.check.Check;
import plainleaf.check.tags.Tag;
import plainleaf.check.words.Alignment;
import plainleaf.diagnostic.Diagnostic;

/** Finds abbreviations that are said in other words than on the page: a screen reader says what they stand for. */
final class PdfExpansionsCheck implements Check<PrintedEdition> {
    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        List<Element> wanted = print.article().select("abbr[title]").toList();
        List<Tag> found =
                print.tags().tags().filter(tag -> !tag.expansion().isEmpty()).toList();
        return Alignment.differences(wanted, found, PdfExpansionsCheck::same).stream()
                .map(pair -> pair.expected()
                        .map(abbreviation -> print.broken(
                                PdfWordsCheck.RULE,
                                abbreviation,
                                "the PDF does not say that “" + abbreviation.text() + "” stands for “"
                                        + abbreviation.attr("title") + "”"
                                        + pair.actual()
                                                .map(PdfExpansionsCheck::said)
                                                .orElse("")))
                        .orElseGet(() -> told(print, pair.actual().orElseThrow())));
    }

    private static boolean same(Element abbreviation, Tag tag) {
        return PrintedEdition.essence(abbreviation.attr("title")).equals(PrintedEdition.essence(tag.expansion()));
    }

    private static Diagnostic told(PrintedEdition print, Tag tag) {
        return print.broken(
                PdfWordsCheck.RULE, tag, "the PDF does not say “" + Texts.start(tag.text()) + "”" + said(tag));
    }

    private static String said(Tag tag) {
        return ", but “" + Texts.start(tag.expansion()) + "”";
    }
}
