package plainleaf.check.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import plainleaf.check.Check;
import plainleaf.check.tags.Bookmark;
import plainleaf.check.words.Alignment;
import plainleaf.check.words.Alignment.Pair;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds bookmarks that are not the headings of the article. */
public final class PdfBookmarksCheck implements Check<PrintedEdition> {
    public static final Rule RULE = new Rule(
            "pdf-bookmarks",
            Severity.ERROR,
            "The bookmarks are the headings of the text, and lead to their pages.",
            "WCAG 2.2, 2.4.5; PDF technique PDF2",
            "this is a fault of the program; please report it with the file",
            Example.pdf(
                    "the list of bookmarks ends with “Going up”; “Going down” is not in it",
                    "“Going up”, “The rail” and “Going down” are bookmarks, and each leads to its page"));

    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        List<Element> headings = print.headings().stream()
                .filter(heading -> heading.is("h2, h3"))
                .toList();
        return Alignment.differences(
                        headings, print.tags().bookmarks(), (heading, bookmark) -> same(print, heading, bookmark))
                .stream()
                .map(pair -> told(print, pair));
    }

    private static boolean same(PrintedEdition print, Element heading, Bookmark bookmark) {
        return bookmark.level() == heading.tagName().charAt(1) - '1'
                && PrintedEdition.essence(heading.wholeText()).equals(PrintedEdition.essence(bookmark.title()))
                && leadsTo(print.pageOf(heading), bookmark);
    }

    private static boolean leadsTo(int page, Bookmark bookmark) {
        return page == 0 ? !bookmark.target().isNowhere() : bookmark.target().page() == page;
    }

    private static Diagnostic told(PrintedEdition print, Pair<Element, Bookmark> pair) {
        if (pair.expected().isEmpty()) {
            String title = pair.actual().orElseThrow().title();
            return print.broken(RULE, 0, title, "the bookmark “" + title + "” is no heading of the text");
        }
        Element heading = pair.expected().get();
        String wanted = "“" + heading.text() + "”";
        return print.broken(
                RULE,
                heading,
                pair.actual()
                        .map(bookmark -> "the bookmark “" + bookmark.title() + "” of level " + bookmark.level()
                                + ", to page " + bookmark.target().page() + ", is not the heading " + wanted
                                + " of page " + print.pageOf(heading))
                        .orElse("the heading " + wanted + " has no bookmark"));
    }
}
