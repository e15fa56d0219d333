package plainleaf.check.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import plainleaf.check.Check;
import plainleaf.check.tags.Tag;
import plainleaf.check.words.Alignment;
import plainleaf.check.words.Alignment.Pair;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds paragraphs that are no paragraph of the PDF, or more than one. */
public final class PdfParagraphsCheck implements Check<PrintedEdition> {
    public static final Rule RULE = new Rule(
            "pdf-paragraphs",
            Severity.ERROR,
            "Every paragraph of the page is one paragraph of the PDF, and stands in its quotation or callout there too.",
            "Tagged PDF Best Practice Guide, 3.4; PDF/UA-1, 7.1",
            "this is a fault of the program; please report it with the file",
            Example.pdf(
                    "a paragraph that goes on overleaf is heard as two, with a pause in the middle of the sentence",
                    "a paragraph that goes on overleaf is heard as one"));

    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        List<Element> paragraphs = print.article()
                .select("p")
                .filter(paragraph -> !paragraph.text().isBlank())
                .toList();
        if (paragraphs.isEmpty()) {
            return Stream.of(print.broken(RULE, 0, "", "the page has no paragraph"));
        }
        List<Tag> tags = print.tags()
                .tags("P")
                .filter(tag -> !tag.text().isEmpty() || tag.all().noneMatch(child -> child.is("Figure")))
                .toList();
        return Alignment.differences(paragraphs, tags, PdfParagraphsCheck::same).stream()
                .map(pair -> told(print, pair));
    }

    private static boolean same(Element paragraph, Tag tag) {
        return PrintedEdition.essence(paragraph.wholeText()).equals(PrintedEdition.essence(tag.text()));
    }

    private static Diagnostic told(PrintedEdition print, Pair<Element, Tag> pair) {
        if (pair.expected().isEmpty()) {
            Tag tag = pair.actual().orElseThrow();
            return print.broken(
                    RULE, tag, "the PDF has a paragraph that the page has not: “" + start(tag.text()) + "”");
        }
        Element paragraph = pair.expected().get();
        String wanted = "“" + start(paragraph.text()) + "”";
        return pair.actual()
                .map(tag -> print.broken(
                                RULE,
                                paragraph,
                                "the PDF has the paragraph “" + start(tag.text()) + "” in the place of " + wanted)
                        .onPage(tag.page()))
                .orElseGet(() -> print.broken(RULE, paragraph, "the PDF has no paragraph " + wanted));
    }

    private static String start(String text) {
        return Texts.start(text);
    }
}
