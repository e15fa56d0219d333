package plainleaf.check.pdf;

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

/** Finds headings whose tag, level or words are not those of the article. */
public final class PdfHeadingsCheck implements Check<PrintedEdition> {
    public static final Rule RULE = new Rule(
            "pdf-headings",
            Severity.ERROR,
            "The headings of the PDF are those of the page, level by level.",
            "PDF/UA-1, 7.4; WCAG 2.2, 1.3.1",
            "this is a fault of the program; please report it with the file",
            Example.pdf("heard: “The rail”, as a paragraph", "heard: “heading level 3, The rail”"));

    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        if (print.headings().isEmpty()) {
            return Stream.of(print.broken(RULE, 0, "", "the page has no heading"));
        }
        return Alignment.differences(print.headings(), print.headingTags(), PdfHeadingsCheck::same).stream()
                .map(pair -> told(print, pair));
    }

    private static boolean same(Element heading, Tag tag) {
        return level(heading).equals(tag.standard())
                && PrintedEdition.essence(heading.wholeText()).equals(PrintedEdition.essence(tag.text()));
    }

    private static String level(Element heading) {
        return "H" + heading.tagName().charAt(1);
    }

    private static Diagnostic told(PrintedEdition print, Pair<Element, Tag> pair) {
        if (pair.expected().isEmpty()) {
            Tag tag = pair.actual().orElseThrow();
            return print.broken(RULE, tag, "the PDF has a heading that the page has not: " + said(tag));
        }
        Element heading = pair.expected().get();
        String wanted = level(heading) + " “" + heading.text() + "”";
        return pair.actual()
                .map(tag -> print.broken(RULE, heading, "the PDF has " + said(tag) + " in the place of " + wanted)
                        .onPage(tag.page()))
                .orElseGet(() -> print.broken(RULE, heading, "the PDF has no heading " + wanted));
    }

    private static String said(Tag tag) {
        return tag.standard() + " “" + tag.text() + "”";
    }
}
