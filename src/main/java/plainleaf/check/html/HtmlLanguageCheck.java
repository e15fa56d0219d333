package plainleaf.check.html;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Language;

/** Finds pages that do not say their language and direction, or say another than that of their text. */
public final class HtmlLanguageCheck implements Check<PageView> {
    public static final Rule RULE = new Rule(
            "html-language",
            Severity.ERROR,
            "A page and its article say the language and the direction of the text.",
            "WCAG 2.2, 3.1.1 and 3.1.2; BCP 47",
            "this is a fault of a template, or of the language's file",
            Example.html("<html lang=\"en\">", "<html lang=\"en\" dir=\"ltr\">"));

    @Override
    public Stream<Diagnostic> check(PageView page) {
        Stream<Diagnostic> malformed = page.document().select("[lang]").stream()
                .filter(element -> !LanguageTags.isWellFormed(element.attr("lang")))
                .map(element -> page.broken(RULE, element, "“" + element.attr("lang") + "” is the tag of no language"));
        return Stream.concat(malformed, Stream.concat(root(page), article(page)));
    }

    private static Stream<Diagnostic> root(PageView page) {
        Element root = page.document().selectFirst("html");
        if (root == null || root.attr("lang").isEmpty() || root.attr("dir").isEmpty()) {
            return Stream.of(page.broken(RULE, page.document(), "the page does not say its language and direction"));
        }
        return page.article().stream().flatMap(view -> differing(page, root, language(view)));
    }

    private static Stream<Diagnostic> article(PageView page) {
        return page.article().stream()
                .flatMap(view -> page.document().select("article").stream()
                        .flatMap(article -> differing(page, article, language(view))));
    }

    private static Stream<Diagnostic> differing(PageView page, Element element, Language language) {
        String wanted = language.tag() + " " + language.direction().id();
        String said = element.attr("lang") + " " + element.attr("dir");
        return wanted.equals(said)
                ? Stream.empty()
                : Stream.of(page.broken(
                        RULE,
                        element,
                        "the " + element.tagName() + " element says “" + said + "”, not “" + wanted + "”"));
    }

    private static Language language(ArticleTree view) {
        return view.edition().translation().language();
    }
}
