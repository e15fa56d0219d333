package plainleaf.html;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import plainleaf.model.Audit;
import plainleaf.model.Language;
import plainleaf.model.Leaflet;
import plainleaf.model.Site;
import plainleaf.model.WebPage;

/** Sets the accessibility report, and the draft of an accessibility statement. Both are in English. */
final class ReportPages {
    private final Templates templates;
    private final WebFonts fonts;

    ReportPages(Templates templates, WebFonts fonts) {
        this.templates = templates;
        this.fonts = fonts;
    }

    /**
     * Where the pages will stand.
     *
     * @param folder below {@code output/} with a slash at its end; empty for a folder of their own
     */
    List<WebPage> of(String folder, Audit audit, Site site, Collection<Leaflet> leaflets, int rules) {
        String root = folder.isEmpty() ? "" : "../";
        Map<String, Language> languages = ReportLanguages.of(site, leaflets);
        List<String> sheets = folder.isEmpty() ? List.of() : fonts.sheets(List.copyOf(languages.values()));
        List<Leaflet> own = leaflets.stream()
                .filter(leaflet -> !leaflet.governance().sample())
                .toList();
        ReportView view = new ReportView(
                root,
                !folder.isEmpty(),
                sheets,
                "",
                List.of(),
                site.organisationIn("en"),
                EnglishDate.of(audit.date()),
                audit,
                ReportedLeaflet.of(audit, languages),
                ReportedRule.of(audit),
                ReportFigures.of(audit, site, leaflets, rules),
                ReportFigures.of(audit.withoutSamples(), site, own, rules),
                site.contact().isEmpty() ? null : ReportView.Card.of(site));
        return List.of(
                new WebPage(folder + "accessibility.html", templates.fill("report.ftlh", view)),
                new WebPage(folder + "accessibility-statement.html", templates.fill("statement.ftlh", view)));
    }
}
