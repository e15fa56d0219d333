package plainleaf.check.html;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import plainleaf.check.Check;
import plainleaf.check.words.Alignment;
import plainleaf.check.words.Alignment.Pair;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Heading;
import plainleaf.model.RichText;
import plainleaf.model.Section;
import plainleaf.model.Translation;

/** Finds headings that were lost, added or changed between the Markdown and its article. */
public final class HtmlOutlineCheck implements Check<ArticleTree> {
    public static final Rule RULE = new Rule(
            "html-outline",
            Severity.ERROR,
            "The headings of the page are those of the text, with their levels and ids.",
            "WCAG 2.2, 1.3.1 and 2.4.6",
            "this is a fault of a template or of the program; please report it with the file",
            Example.html(
                    "<p id=\"rail\" data-at=\"19:1\">The rail</p>", "<h3 id=\"rail\" data-at=\"19:1\">The rail</h3>"));

    @Override
    public Stream<Diagnostic> check(ArticleTree article) {
        List<Element> shown = article.written("h1, h2, h3, h4, h5, h6");
        return Alignment.differences(headings(article.edition().translation()), shown, HtmlOutlineCheck::same).stream()
                .map(pair -> told(article, pair));
    }

    /** The title is the heading of level 1, and nothing links to it. */
    private static List<Heading> headings(Translation text) {
        Heading first = new Heading(1, "", new RichText(text.front().title(), ""), text.location());
        return Stream.concat(Stream.of(first), text.sections().stream().map(Section::heading))
                .toList();
    }

    private static boolean same(Heading heading, Element element) {
        return element.nameIs("h" + heading.level())
                && element.id().equals(heading.id())
                && Letters.same(heading.text().plain(), element);
    }

    private static Diagnostic told(ArticleTree article, Pair<Heading, Element> pair) {
        String shown = pair.actual().map(HtmlOutlineCheck::said).orElse("no heading");
        String wanted = pair.expected().map(HtmlOutlineCheck::said).orElse("none");
        return RULE.brokenIn(
                article.id(),
                pair.expected()
                        .map(Heading::location)
                        .or(() -> pair.actual().map(article::place))
                        .orElseGet(article::file),
                "the page has " + shown + " where the text has " + wanted);
    }

    private static String said(Heading heading) {
        return said("h" + heading.level(), heading.id(), heading.text().plain());
    }

    private static String said(Element element) {
        return said(element.tagName(), element.id(), element.text());
    }

    private static String said(String level, String id, String words) {
        return "the " + level + (id.isEmpty() ? "" : " #" + id) + " “" + words + "”";
    }
}
