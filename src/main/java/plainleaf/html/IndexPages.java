package plainleaf.html;

import java.util.ArrayList;
import java.util.List;
import plainleaf.model.Catalogue;
import plainleaf.model.Language;
import plainleaf.model.Site;
import plainleaf.model.WebPage;

/** Sets the start page and the list of each language. */
final class IndexPages {
    private static final String NAME = "index.html";

    private final Templates templates;
    private final WebFonts fonts;

    IndexPages(Templates templates, WebFonts fonts) {
        this.templates = templates;
        this.fonts = fonts;
    }

    /**
     * What {@code index.ftlh} may use.
     *
     * @param root from the page to {@code output/}
     * @param fontSheets addresses in {@code output/}
     * @param start whether it is the start page, where each leaflet stands in all its languages
     */
    public record View(
            Language language,
            Labels labels,
            String root,
            List<String> fontSheets,
            boolean start,
            String organisation,
            String canonical,
            List<LanguageSwitch> switches,
            List<ListedLeaflet> leaflets) {}

    List<WebPage> of(Site site, Catalogue catalogue) {
        List<Language> published = site.languages().stream()
                .filter(language -> catalogue.entries().stream()
                        .anyMatch(entry -> entry.id().language().equals(language.tag())))
                .toList();
        List<WebPage> pages = new ArrayList<>();
        pages.add(start(site, catalogue, published));
        published.forEach(language -> pages.add(list(site, catalogue, published, language)));
        return List.copyOf(pages);
    }

    private WebPage start(Site site, Catalogue catalogue, List<Language> published) {
        Language source = site.languages().get(0);
        View view = new View(
                source,
                new Labels(source),
                "",
                fonts.sheets(published),
                true,
                site.organisationIn(source.tag()),
                Addresses.canonical(site, NAME),
                LanguageSwitch.ofIndex("", "", published, site),
                ListedLeaflet.of(site, catalogue, published));
        return new WebPage(NAME, templates.fill("index.ftlh", view));
    }

    private WebPage list(Site site, Catalogue catalogue, List<Language> published, Language language) {
        String path = language.tag() + "/" + NAME;
        View view = new View(
                language,
                new Labels(language),
                "../",
                fonts.sheets(List.of(language)),
                false,
                site.organisationIn(language.tag()),
                Addresses.canonical(site, path),
                LanguageSwitch.ofIndex(language.tag(), "../", published, site),
                ListedLeaflet.of(site, catalogue, List.of(language)));
        return new WebPage(path, templates.fill("index.ftlh", view));
    }
}
