package plainleaf.check.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import plainleaf.check.Check;
import plainleaf.check.tags.Tag;
import plainleaf.check.words.Alignment;
import plainleaf.diagnostic.Diagnostic;

/** Finds quotations and callouts that are none in the PDF: what they hold is heard as if the leaflet went on. */
final class PdfGroupsCheck implements Check<PrintedEdition> {
    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        return Stream.concat(
                groups(print, "blockquote", "BlockQuote", "quotation"),
                groups(print, "aside, .callout", "Aside", "callout"));
    }

    private static Stream<Diagnostic> groups(PrintedEdition print, String query, String type, String name) {
        List<Element> wanted = print.article().select(query).toList();
        List<Tag> found = print.tags().tags(type).toList();
        return Alignment.differences(wanted, found, PdfGroupsCheck::same).stream()
                .map(pair -> pair.expected()
                        .map(group -> print.broken(
                                PdfParagraphsCheck.RULE,
                                group,
                                "the PDF has no " + name + " “" + Texts.start(group.text()) + "”"))
                        .orElseGet(() -> told(print, pair.actual().orElseThrow(), name)));
    }

    /** Known by their first paragraph; what follows is for other rules. */
    private static boolean same(Element group, Tag tag) {
        String first = group.select("p").stream()
                .map(Element::wholeText)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        String found = tag.all()
                .filter(below -> below.is("P"))
                .map(Tag::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return PrintedEdition.essence(first).equals(PrintedEdition.essence(found));
    }

    private static Diagnostic told(PrintedEdition print, Tag tag, String name) {
        return print.broken(
                PdfParagraphsCheck.RULE,
                tag,
                "the PDF has a " + name + " that the page has not: “" + Texts.start(tag.text()) + "”");
    }
}
