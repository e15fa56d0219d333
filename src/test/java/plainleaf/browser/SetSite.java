package plainleaf.browser;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import plainleaf.check.Checks;
import plainleaf.check.browser.BrowserChecks;
import plainleaf.content.ContentReader;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.html.HtmlRenderer;
import plainleaf.model.Article;
import plainleaf.model.Audit;
import plainleaf.model.Bytes;
import plainleaf.model.Catalogue;
import plainleaf.model.Cause;
import plainleaf.model.Duty;
import plainleaf.model.Edition;
import plainleaf.model.PictureFile;
import plainleaf.model.PrintResult;
import plainleaf.model.Reading;
import plainleaf.model.Site;
import plainleaf.model.Variant;
import plainleaf.model.WebPage;

/** A content folder with its pages set and nothing printed. */
final class SetSite {
    private static final Path TEMPLATES = Path.of("templates");
    private static final LocalDate DATE = LocalDate.of(2026, 11, 23);

    private final HtmlRenderer renderer = new HtmlRenderer(TEMPLATES);
    private final Reading reading;
    private final Site site;
    private final Catalogue catalogue;
    private final Map<String, Bytes> files;

    SetSite(String content) {
        reading = new ContentReader(Path.of(content), TEMPLATES).read();
        site = reading.site().orElseThrow();
        catalogue = new Catalogue(editions().stream().map(SetSite::entry).toList());
        files = new TreeMap<>(renderer.assets(site, List.of()));
        for (PictureFile picture : reading.pictures().values()) files.put(picture.assetPath(), picture.bytes());
    }

    private List<Edition> editions() {
        return reading.leaflets().stream()
                .flatMap(leaflet -> leaflet.editions().stream())
                .toList();
    }

    private static Catalogue.Entry entry(Edition edition) {
        String title = edition.translation().front().title();
        return new Catalogue.Entry(edition.id(), title, "", false, false, 2, 40_000);
    }

    /** What the browser checks find in a page. */
    List<Diagnostic> check(BrowserChecks browser, String leaflet, String language, Variant variant) {
        return check(browser, leaflet, language, variant, page -> page, "");
    }

    /** The same after a change to the page, and with these rules at the end of the style sheet. */
    List<Diagnostic> check(
            BrowserChecks browser,
            String leaflet,
            String language,
            Variant variant,
            UnaryOperator<String> change,
            String css) {
        Edition edition = editions().stream()
                .filter(one -> one.id().leaflet().equals(leaflet)
                        && one.id().language().equals(language)
                        && one.variant() == variant)
                .findFirst()
                .orElseThrow();
        Article article = renderer.article(edition, site, reading.pictures(), DATE);
        WebPage page = renderer.page(edition, article, site, catalogue);
        Map<String, Bytes> served = new TreeMap<>(files);
        served.computeIfPresent("assets/plainleaf.css", (path, sheet) -> Bytes.of(sheet.text() + "\n" + css));
        return browser.page(edition, article, new WebPage(page.path(), change.apply(page.markup())), served);
    }

    /** What they find in both pages of a report on this site: all is published, and each kind of finding stands in it. */
    List<Diagnostic> checkReports(BrowserChecks browser) {
        return checkReports(browser, page -> page);
    }

    /** The same after a change to both. */
    List<Diagnostic> checkReports(BrowserChecks browser, UnaryOperator<String> change) {
        return renderer.reports("reports/", audit(), site, reading.leaflets(), 100).stream()
                .map(page -> new WebPage(page.path(), change.apply(page.markup())))
                .flatMap(page -> browser.page(page, files).stream())
                .toList();
    }

    private Audit audit() {
        List<Audit.Entry> entries = editions().stream()
                .map(edition -> new Audit.Entry(
                        edition.id(),
                        "published",
                        "",
                        PrintResult.withheld("draft"),
                        edition.translation().front().title(),
                        "1",
                        "draft",
                        "machine",
                        edition.leaflet().governance().sample(),
                        List.of(edition.id().pagePath(), edition.id().pdfPath()),
                        List.of("HTML, by the Nu HTML Checker"),
                        Checks.notApplied(edition.id().language())))
                .toList();
        List<Cause> causes = Stream.of("error", "warning", "note")
                .map(severity -> new Cause(
                        "date-format",
                        severity,
                        "content/hip/a-file-with-a-name-as-long-as-a-line-of-it/en.md",
                        3,
                        1,
                        "“03/04/2027” can be read in two ways",
                        "write the month as a word",
                        "A date has its month as a word.",
                        "NHS digital service manual, dates",
                        "",
                        "0123456789abcdef:1",
                        List.of(new Cause.Sighting(entries.get(0).id(), 1))))
                .toList();
        Duty duty = new Duty(
                "one",
                "somebody",
                "Read it.",
                "WCAG 2.2, 3.1.5",
                List.of(entries.get(0).id()));
        return new Audit("Plainleaf 1", DATE, false, entries, causes, List.of(), List.of(duty));
    }

    /** The list of a language. */
    List<Diagnostic> checkList(BrowserChecks browser, String language) {
        WebPage list = renderer.indexes(site, catalogue).stream()
                .filter(page -> page.path().equals(language + "/index.html"))
                .findFirst()
                .orElseThrow();
        return browser.page(list, files);
    }
}
