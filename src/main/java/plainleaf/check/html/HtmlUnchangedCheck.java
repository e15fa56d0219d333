package plainleaf.check.html;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds pages that show another article than the one that was proved. */
public final class HtmlUnchangedCheck implements Check<PageView> {
    public static final Rule RULE = new Rule(
            "html-unchanged",
            Severity.ERROR,
            "A page shows its article once, as it was proved, with nothing changed, hidden or left out but what only paper needs.",
            "WCAG 2.2, 1.3.1 and 1.3.2",
            "this is a fault of web.ftlh: it must show the article's markup as it is",
            Example.html("<main hidden>", "<main>"));

    private static final String HIDING = "[hidden], [inert], [aria-hidden=true], template, noscript";

    @Override
    public Stream<Diagnostic> check(PageView page) {
        return page.article().stream().flatMap(view -> compare(page, view));
    }

    private static Stream<Diagnostic> compare(PageView page, ArticleTree view) {
        List<Element> shown = page.document().select("article");
        if (shown.size() != 1) {
            return Stream.of(
                    page.broken(RULE, page.document(), "the page shows " + shown.size() + " articles, not one"));
        }
        Element hider = shown.get(0).parents().select(HIDING).first();
        if (hider != null) {
            return Stream.of(page.broken(RULE, hider, "the " + hider.tagName() + " around the article hides it"));
        }
        return difference(page, view, Piece.of(onScreen(view.root())), Piece.of(shown.get(0)));
    }

    /** Without what the program adds for paper: lines to write on, and the code of the very page. */
    private static Element onScreen(Element article) {
        Element copy = article.clone();
        for (Element paper : copy.select("[data-generated][data-paper], [data-generated] [data-paper]")) {
            if (paper.nextSibling() instanceof TextNode space && space.isBlank()) {
                space.remove();
            }
            paper.remove();
        }
        return copy;
    }

    private static Stream<Diagnostic> difference(
            PageView page, ArticleTree view, List<Piece> proved, List<Piece> shown) {
        int at = 0;
        while (at < proved.size() && at < shown.size() && proved.get(at).isSame(shown.get(at))) {
            at++;
        }
        if (at == proved.size() && at == shown.size()) {
            return Stream.empty();
        }
        Element place = proved.get(Math.min(at, proved.size() - 1)).element();
        String told = "the page has " + told(shown, at) + " where the article has " + told(proved, at);
        return Stream.of(RULE.brokenIn(view.id(), view.place(place), page.page().path() + ": " + told));
    }

    private static String told(List<Piece> pieces, int at) {
        return at < pieces.size() ? pieces.get(at).told() : "nothing more";
    }
}
