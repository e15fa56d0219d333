package plainleaf.pipeline;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import plainleaf.model.Article;
import plainleaf.model.Catalogue;
import plainleaf.model.Edition;
import plainleaf.model.EditionId;
import plainleaf.model.FrontMatter;
import plainleaf.model.Governance;
import plainleaf.model.PdfDocument;
import plainleaf.model.PictureFile;
import plainleaf.model.PrintSheet;
import plainleaf.model.Standing;
import plainleaf.report.Manifest;

/** Makes one edition and has it proved: the article first, then the PDF. */
final class EditionMaker {
    private final Corridor corridor;
    private final Findings findings;

    EditionMaker(Corridor corridor) {
        this.corridor = corridor;
        this.findings = corridor.findings();
    }

    /** The edition, or empty where something forbids it: then the findings, or the policy, say what. */
    Optional<MadeEdition> make(Edition asked) throws IOException {
        EditionId id = asked.id();
        if (findings.forbid(id) || isWithheld(asked)) return Optional.empty();
        Edition edition = corridor.fitted(asked, corridor.site());
        Article article = corridor.html()
                .article(edition, corridor.site(), pictures(), corridor.order().date());
        findings.add(corridor.checks().article(edition, article));
        if (findings.forbid(id)) return Optional.empty();
        PrintSheet sheet = corridor.sheet(edition, article, corridor.site(), pictures(), moment(edition));
        PdfDocument pdf = corridor.printer().print(sheet);
        findings.add(corridor.checks().pdf(edition, article, pdf));
        if (findings.forbid(id)) return Optional.empty();
        Manifest.File file = corridor.shelf().put(id.pdfPath(), "application/pdf", pdf.pages(), pdf.bytes());
        PressMaker.Made press = new PressMaker(corridor).make(edition, article, sheet, pdf);
        return Optional.of(new MadeEdition(edition, article, entry(edition, pdf), pdf.standard(), file, press));
    }

    /** Whether the site's policy keeps an edition of this standing back. */
    boolean isWithheld(Edition edition) {
        return standing(edition).isWithheldBy(corridor.site().policy());
    }

    private Standing standing(Edition edition) {
        return Standing.of(edition, corridor.order().date());
    }

    private Map<String, PictureFile> pictures() {
        return corridor.reading().pictures();
    }

    private Catalogue.Entry entry(Edition edition, PdfDocument pdf) {
        FrontMatter front = edition.translation().front();
        Standing shown = standing(edition).shownBy(corridor.site().policy());
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
        return corridor.order()
                .epoch()
                .orElseGet(() -> governance
                        .lastReviewed()
                        .or(governance::published)
                        .orElse(LocalDate.EPOCH)
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC));
    }
}
