package plainleaf.check.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import plainleaf.check.Check;
import plainleaf.check.content.Passages;
import plainleaf.check.words.Alignment;
import plainleaf.check.words.Alignment.Pair;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Block.Picture;
import plainleaf.model.Edition;
import plainleaf.model.Governance;

/** Finds pictures that were lost, added, changed or given other words between the Markdown and its article. */
public final class HtmlAlternativesCheck implements Check<ArticleTree> {
    public static final Rule RULE = new Rule(
            "html-alternatives",
            Severity.ERROR,
            "The pictures of the page are those of the text, and say what the text lets them say.",
            "WCAG 2.2, 1.1.1",
            "this is a fault of a template or of the program; please report it with the file",
            Example.html("alt=\"Nobody on the stairs\"", "alt=\"A person on the stairs\""));

    @Override
    public Stream<Diagnostic> check(ArticleTree article) {
        return Alignment.differences(pictures(article.edition()), article.written("img"), HtmlAlternativesCheck::same)
                .stream()
                .map(pair -> told(article, pair));
    }

    /** That of the cover and those of the text; one that cannot be used has no file, and an error says why. */
    private static List<Picture> pictures(Edition edition) {
        Governance governance = edition.leaflet().governance();
        Picture cover = new Picture(governance.picture(), "", "", true, governance.location());
        return Stream.concat(Stream.of(cover), Passages.pictures(edition.translation()))
                .filter(picture -> !picture.file().isEmpty())
                .toList();
    }

    private static boolean same(Picture picture, Element element) {
        return element.hasAttr("alt")
                && element.attr("alt").equals(alternative(picture))
                && address(element).equals("../../assets/" + picture.file());
    }

    private static String address(Element element) {
        try {
            return String.valueOf(new URI(element.attr("src")).getPath());
        } catch (URISyntaxException e) {
            return element.attr("src");
        }
    }

    private static String alternative(Picture picture) {
        return picture.decorative() ? "" : picture.alternative();
    }

    private static Diagnostic told(ArticleTree article, Pair<Picture, Element> pair) {
        String shown = pair.actual()
                .map(element -> said(address(element), element.attr("alt")))
                .orElse("no picture");
        String wanted = pair.expected()
                .map(picture -> said(picture.file(), alternative(picture)))
                .orElse("none");
        return RULE.brokenIn(
                article.id(),
                pair.expected()
                        .map(Picture::location)
                        .or(() -> pair.actual().map(article::place))
                        .orElseGet(article::file),
                "the page has " + shown + " where the text has " + wanted);
    }

    private static String said(String file, String alternative) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return "the picture " + name + (alternative.isEmpty() ? " without words" : " that says “" + alternative + "”");
    }
}
