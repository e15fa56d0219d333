package plainleaf.check.html;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import plainleaf.check.Check;
import plainleaf.check.content.Passage;
import plainleaf.check.content.Passages;
import plainleaf.check.content.Sources;
import plainleaf.check.words.Alignment;
import plainleaf.check.words.Alignment.Pair;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Block.Picture;
import plainleaf.model.Link;
import plainleaf.model.Location;
import plainleaf.model.Translation;

/** Finds links that were lost, added or led astray between the Markdown and its article. */
public final class HtmlLinksCheck implements Check<ArticleTree> {
    public static final Rule RULE = new Rule(
            "html-links",
            Severity.ERROR,
            "The links of the page are those of the text, with their words and their targets.",
            "WCAG 2.2, 2.4.4",
            "this is a fault of a template or of the program; please report it with the file",
            Example.html(
                    "<a href=\"https://www.nhs.uk/lifts\">www.nhs.uk/stairs</a>",
                    "<a href=\"https://www.nhs.uk/stairs\">www.nhs.uk/stairs</a>"));

    private final Sources sources;

    public HtmlLinksCheck(Sources sources) {
        this.sources = sources;
    }

    /** By their words, since the places of a text do not all follow each other as they are read; those have html-words. */
    @Override
    public Stream<Diagnostic> check(ArticleTree article) {
        List<Link> expected = links(article.edition().translation())
                .sorted(Comparator.comparing(Link::location))
                .sorted(Comparator.comparing(link -> Letters.of(link.text())))
                .toList();
        List<Element> shown = article.written("a[href]").stream()
                .sorted(Comparator.comparing(element -> Letters.of(element.wholeText())))
                .toList();
        return Alignment.differences(expected, shown, HtmlLinksCheck::same).stream()
                .map(pair -> told(article, pair));
    }

    /** Without those between the brackets of a picture, which shows their words alone. */
    private Stream<Link> links(Translation text) {
        Set<Location> pictures = Passages.pictures(text).map(Picture::location).collect(Collectors.toSet());
        TreeSet<Location> places = Passages.seen(text, sources)
                .map(Passage::location)
                .collect(Collectors.toCollection(() -> new TreeSet<>(pictures)));
        return text.links().stream().filter(link -> {
            Location place = places.floor(link.location());
            return place == null || !pictures.contains(place);
        });
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
