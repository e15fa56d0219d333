package plainleaf.check.html;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import plainleaf.check.Check;
import plainleaf.check.words.Alignment;
import plainleaf.check.words.Alignment.Pair;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Link;

/** Finds links that were lost, added or led astray between the Markdown and its article. */
public final class HtmlLinksCheck implements Check<ArticleTree> {
    public static final Rule RULE = new Rule(
            "html-links",
            Severity.ERROR,
            "The links of the page are those of the text, with their words and their targets.",
            "WCAG 2.2, 2.4.4",
            "this is a fault of a template or of the program; please report it with the file");

    @Override
    public Stream<Diagnostic> check(ArticleTree article) {
        return Alignment.differences(
                        article.edition().translation().links(), article.written("a[href]"), HtmlLinksCheck::same)
                .stream()
                .map(pair -> told(article, pair));
    }

    private static boolean same(Link link, Element element) {
        return element.attr("href").equals(link.target()) && Letters.same(link.text(), element);
    }

    private static Diagnostic told(ArticleTree article, Pair<Link, Element> pair) {
        String shown = pair.actual()
                .map(element -> said(element.text(), element.attr("href")))
                .orElse("no link");
        String wanted =
                pair.expected().map(link -> said(link.text(), link.target())).orElse("none");
        return RULE.brokenIn(
                article.id(),
                pair.expected()
                        .map(Link::location)
                        .or(() -> pair.actual().map(article::place))
                        .orElseGet(article::file),
                "the page has " + shown + " where the text has " + wanted);
    }

    private static String said(String words, String target) {
        return "the link “" + words + "” to " + target;
    }
}
