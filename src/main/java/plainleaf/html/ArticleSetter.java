package plainleaf.html;

import java.time.LocalDate;
import java.util.Map;
import plainleaf.model.Article;
import plainleaf.model.Edition;
import plainleaf.model.PictureFile;
import plainleaf.model.Site;

/** Sets an edition as the one article that goes unchanged into page and print. */
final class ArticleSetter {
    private final Templates templates;

    ArticleSetter(Templates templates) {
        this.templates = templates;
    }

    Article set(Edition edition, Site site, Map<String, PictureFile> files, LocalDate date) {
        Pictures pictures = new Pictures(files);
        ArticleView view = ArticleView.of(edition, site, pictures, date);
        return new Article(edition.id(), templates.fill("article.ftlh", view), pictures.shown());
    }
}
