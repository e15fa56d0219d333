package plainleaf.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import plainleaf.model.Article;
import plainleaf.model.Edition;
import plainleaf.model.Site;
import plainleaf.model.Variant;

/** Articles as tests look at them. */
final class ReadArticle {
    static final HtmlRenderer RENDERER = new HtmlRenderer(Samples.TEMPLATES);

    private ReadArticle() {}

    static Article set(Edition edition, Site site) {
        return RENDERER.article(edition, site, Samples.PICTURES, Samples.DATE);
    }

    /** Read as XML, so that markup which is not well-formed fails. */
    static Element read(Article article) {
        return Jsoup.parse(article.markup(), Parser.xmlParser().setTrackErrors(0))
                .selectFirst("article");
    }

    static Element standard() {
        return read(set(Samples.edition(Variant.STANDARD, 2), Samples.site()));
    }
}
