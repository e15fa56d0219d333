package plainleaf.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plainleaf.check.Checks;
import plainleaf.check.content.ContentChecks;
import plainleaf.check.content.ContentShares;
import plainleaf.check.content.Sources;
import plainleaf.check.html.ArticleTree;
import plainleaf.check.html.HtmlShares;
import plainleaf.check.html.PageView;
import plainleaf.check.pdf.PdfShares;
import plainleaf.check.problem.ProblemRules;
import plainleaf.check.text.TextShares;
import plainleaf.check.wording.WordingShares;
import plainleaf.content.ContentReader;
import plainleaf.html.HtmlRenderer;
import plainleaf.model.Article;
import plainleaf.model.Catalogue;
import plainleaf.model.Edition;
import plainleaf.model.Leaflet;
import plainleaf.model.PdfDocument;
import plainleaf.model.Problem.Kind;
import plainleaf.model.Reading;
import plainleaf.model.Site;
import plainleaf.model.Variant;
import plainleaf.model.WebPage;
import plainleaf.pdf.PdfPrinter;
import plainleaf.typeset.TestShaper;

/** The standard edition of a leaflet as it is shipped, in the language it was written in. */
final class CheckedEdition {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 23);
    private static final Path TEMPLATES = Path.of("templates");

    private final HtmlRenderer html = new HtmlRenderer(TEMPLATES);
    private final PdfPrinter printer = new PdfPrinter(TestShaper.harfBuzz());
    private final Reading reading;
    private final Edition edition;
    private final Site site;
    private final Checks checks;

    CheckedEdition(String leaflet) {
        Reading all = new ContentReader(Path.of("content"), TEMPLATES).read();
        edition = all.leaflets().stream()
                .filter(any -> any.id().equals(leaflet))
                .flatMap(any -> any.editions().stream()
                        .filter(one -> one.translation().language().tag().equals(any.source())))
                .filter(any -> any.variant() == Variant.STANDARD)
                .findFirst()
                .orElseThrow();
        reading = alone(all, edition);
        site = all.site().orElseThrow();
        checks = new Checks(reading, DATE);
    }

    /** What was read of this text, without all others. */
    private static Reading alone(Reading all, Edition edition) {
        Leaflet leaflet = edition.leaflet().withTranslations(List.of(edition.translation()));
        return new Reading(
                all.site(),
                List.of(leaflet),
                all.unreadable(),
                all.glossary(),
                all.pictures(),
                all.credits(),
                all.baseline(),
                all.languages(),
                all.sources(),
                all.templates(),
                all.problems());
    }

    /** An edition that is made. */
    record Made(Article article, PdfDocument pdf, WebPage page) {}

    Made make() {
        Article article = html.article(edition, site, reading.pictures(), DATE);
        PdfDocument pdf = printer.print(html.printSheet(
                edition,
                article,
                site,
                reading.pictures(),
                Instant.EPOCH,
                printer.measure(edition.translation().typeset())));
        WebPage page = html.page(edition, article, site, new Catalogue(List.of()));
        return new Made(article, pdf, page);
    }

    /** Checks it as a build does; how much was found. */
    int check(Made made) {
        return checks.article(edition, made.article()).size()
                + checks.pdf(edition, made.article(), made.pdf()).size()
                + checks.page(edition, made.article(), made.page()).size();
    }

    /** The same, part by part. */
    void check(Made made, Shares shares) throws Exception {
        Sources sources = new Sources(reading);
        ArticleTree article = shares.take("(html: article)", () -> new ArticleTree(edition, made.article()));
        HtmlShares.article(article, sources, shares);
        PdfShares.take(article, made.pdf(), shares);
        PageView page = shares.take("(html: page)", () -> PageView.of(made.page(), Optional.of(article)));
        HtmlShares.page(page, shares);
    }

    /** The checks of its text, which all its editions share, part by part. */
    void checkText(Shares shares) throws Exception {
        Sources sources = new Sources(reading);
        ContentShares.take(
                new ContentChecks(reading, sources, ProblemRules.of(Kind.MISSING_TRANSLATION), DATE), reading, shares);
        TextShares.take(reading, sources, shares);
        WordingShares.take(reading, sources, shares);
    }
}
