package plainleaf.check.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range.Position;
import org.jsoup.parser.Parser;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Location;
import plainleaf.model.WebPage;

/**
 * A web page taken apart.
 *
 * @param article the article it shows; empty where it shows none
 */
public record PageView(WebPage page, Optional<ArticleTree> article, Document document) {
    public static PageView of(WebPage page, Optional<ArticleTree> article) {
        return new PageView(
                page,
                article,
                Jsoup.parse(page.markup(), "", Parser.htmlParser().setTrackPosition(true)));
    }

    /** A breach at this element. */
    public Diagnostic broken(Rule rule, Element element, String detail) {
        return in(rule.brokenAt(place(element), page.path() + ": " + detail));
    }

    /** A breach at the last element that begins at or before this place of the markup; lines and columns from 1. */
    Diagnostic broken(Rule rule, int line, int column, String detail) {
        Element last = document;
        for (Element element : document.getAllElements()) {
            Position start = element.sourceRange().start();
            if (start.isTracked() && isBefore(start, line, column)) {
                last = element;
            }
        }
        return broken(rule, last, detail);
    }

    private static boolean isBefore(Position start, int line, int column) {
        return start.lineNumber() < line || (start.lineNumber() == line && start.columnNumber() <= column);
    }

    private Diagnostic in(Diagnostic found) {
        return article.map(view -> found.in(view.id())).orElse(found);
    }

    /** The line of the text where the element is part of the article; otherwise the text's file, or the page itself. */
    private Location place(Element element) {
        return article.map(view -> twin(view, element).map(view::place).orElseGet(view::file))
                .orElseGet(() -> Location.of(page.path()));
    }

    /** The page's article is the article without its marks and what only paper needs: the same elements in the same order. */
    private Optional<Element> twin(ArticleTree view, Element element) {
        Element shown = element.closest("article");
        if (shown == null) {
            return Optional.empty();
        }
        List<Element> originals = view.root().getAllElements().stream()
                .filter(original -> original.closest("[data-paper]") == null)
                .toList();
        int index = shown.getAllElements().indexOf(element);
        return index >= 0 && index < originals.size()
                ? Optional.of(originals.get(index)).filter(original -> original.nameIs(element.tagName()))
                : Optional.empty();
    }
}
