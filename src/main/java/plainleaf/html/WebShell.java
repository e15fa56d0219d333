package plainleaf.html;

import java.util.List;
import java.util.regex.Pattern;
import plainleaf.model.Article;
import plainleaf.model.Catalogue;
import plainleaf.model.Edition;
import plainleaf.model.Language;
import plainleaf.model.Site;
import plainleaf.model.WebPage;

/** Puts an article into its web page. */
final class WebShell {
    private static final Pattern TRACES = Pattern.compile(" data-(?:at|generated)=\"[^\"]*\"");

    /** What only paper needs: no division stands in another of these. */
    private static final Pattern FOR_PAPER =
            Pattern.compile("<div\\b[^>]*\\bdata-paper=\"\"[^>]*>.*?</div>\n?", Pattern.DOTALL);

    private final Templates templates;
    private final WebFonts fonts;

    WebShell(Templates templates, WebFonts fonts) {
        this.templates = templates;
        this.fonts = fonts;
    }

    /**
     * What {@code web.ftlh} may use. Texts are empty where there is nothing to say.
     *
     * @param markup the article without what only the proof needs
     * @param root from the page to {@code output/}
     * @param fontSheets addresses in {@code output/}
     * @param switches the other languages and this one
     * @param here the published editions of this leaflet in this language
     */
    public record View(
            Edition edition,
            Language language,
            Labels labels,
            String markup,
            String root,
            List<String> fontSheets,
            String title,
            String organisation,
            String canonical,
            List<LanguageSwitch> switches,
            List<EditionLink> here,
            List<About.Term> dates) {}

    WebPage around(Edition edition, Article article, Site site, Catalogue catalogue) {
        Language language = edition.translation().language();
        Labels labels = new Labels(language);
        String path = edition.id().pagePath();
        View view = new View(
                edition,
                language,
                labels,
                withoutTraces(article.markup()),
                Addresses.ROOT_FROM_PAGE,
                fonts.sheets(List.of(edition.translation().typeset())),
                Titles.of(edition, labels),
                site.organisationIn(language.tag()),
                Addresses.canonical(site, path),
                LanguageSwitch.ofPage(edition.id(), site, catalogue),
                EditionLink.of(edition.id(), site, catalogue, labels),
                About.of(edition, site, labels).terms().stream()
                        .filter(About.Term::kept)
                        .toList());
        return new WebPage(path, templates.fill("web.ftlh", view));
    }

    /**
     * The markup as the reader of a screen gets it: without lines to write on and codes to point a telephone at, and
     * without the attributes that carry places and origins for the proof.
     */
    static String withoutTraces(String markup) {
        return TRACES.matcher(FOR_PAPER.matcher(markup).replaceAll("")).replaceAll("");
    }
}
