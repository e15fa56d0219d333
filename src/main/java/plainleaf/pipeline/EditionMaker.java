package plainleaf.pipeline;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import plainleaf.check.Checks;
import plainleaf.html.HtmlRenderer;
import plainleaf.model.Article;
import plainleaf.model.Catalogue;
import plainleaf.model.Edition;
import plainleaf.model.EditionId;
import plainleaf.model.FrontMatter;
import plainleaf.model.Governance;
import plainleaf.model.PdfDocument;
import plainleaf.model.PrintSheet;
import plainleaf.model.Reading;
import plainleaf.model.Site;
import plainleaf.model.Standing;
import plainleaf.pdf.PdfPrinter;
import plainleaf.report.Manifest;

/** Makes one edition and has it proved: the article first, then the PDF. */
final class EditionMaker {
    private final Order order;
    private final Reading reading;
    private final Site site;
    private final HtmlRenderer html;
    private final PdfPrinter printer = new PdfPrinter();
    private final Checks checks;
    private final Findings findings;
    private final Shelf shelf;

    EditionMaker(
            Order order, Reading reading, Site site, HtmlRenderer html, Checks checks, Findings findings, Shelf shelf) {
        this.order = order;
        this.reading = reading;
        this.site = site;
        this.html = html;
        this.checks = checks;
        this.findings = findings;
        this.shelf = shelf;
    }

    /** The edition, or empty where something forbids it: then the findings, or the policy, say what. */
    Optional<MadeEdition> make(Edition edition) throws IOException {
        EditionId id = edition.id();
        if (findings.forbid(id) || isWithheld(edition)) return Optional.empty();
        Article article = html.article(edition, site, reading.pictures(), order.date());
        findings.add(checks.article(edition, article));
        if (findings.forbid(id)) return Optional.empty();
        PrintSheet sheet = html.printSheet(edition, article, site, reading.pictures(), moment(edition));
        PdfDocument pdf = printer.print(sheet);
        findings.add(checks.pdf(edition, article, pdf));
        if (findings.forbid(id)) return Optional.empty();
        Manifest.File file = shelf.put(id.pdfPath(), "application/pdf", pdf.pages(), pdf.bytes());
        return Optional.of(new MadeEdition(edition, article, entry(edition, pdf), file));
    }

    /** Whether the site's policy keeps an edition of this standing back. */
    boolean isWithheld(Edition edition) {
        return Standing.of(edition, order.date()).isWithheldBy(site.policy());
    }

    private Catalogue.Entry entry(Edition edition, PdfDocument pdf) {
        FrontMatter front = edition.translation().front();
        Standing shown = Standing.of(edition, order.date()).shownBy(site.policy());
        return new Catalogue.Entry(
                edition.id(),
                front.title(),
                front.summary(),
                shown.draft(),
                shown.machine(),
                pdf.pages(),
                pdf.bytes().size());
    }

    /** The moment a PDF carries: never the day of the build, or the same text would give other bytes tomorrow. */
    private Instant moment(Edition edition) {
        Governance governance = edition.leaflet().governance();
        return order.epoch()
                .orElseGet(() -> governance
                        .lastReviewed()
                        .or(governance::published)
                        .orElse(LocalDate.EPOCH)
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC));
    }
}
