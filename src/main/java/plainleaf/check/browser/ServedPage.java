package plainleaf.check.browser;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import plainleaf.check.html.PageView;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;

/** A page as it is published, with the way back from each element a browser shows to the line it comes from. */
record ServedPage(PageView view, ServedFiles files) {
    String path() {
        return view.page().path();
    }

    String address() {
        return ServedFiles.address(path());
    }

    Optional<ServedFiles.Served> at(String address) {
        return files.at(address, path(), view.page().markup());
    }

    /** A breach at an element that a browser told of; the page as a whole where it is none of the page's own. */
    Diagnostic broken(Rule rule, Seen seen, String detail) {
        return view.broken(rule, element(seen), detail);
    }

    /** A breach at an element of the article that was proved, or of the page where it shows none. */
    Diagnostic brokenAt(Rule rule, Element element, String detail) {
        return view.article()
                .map(article -> rule.brokenIn(article.id(), article.place(element), path() + ": " + detail))
                .orElseGet(() -> view.broken(rule, element, detail));
    }

    private Element element(Seen seen) {
        // The first of jsoup's is the document itself; a browser counts from the html element.
        List<Element> all = view.document().getAllElements();
        int index = seen.index() + 1;
        return index >= 1 && index < all.size() && all.get(index).nameIs(seen.tag()) ? all.get(index) : view.document();
    }
}
