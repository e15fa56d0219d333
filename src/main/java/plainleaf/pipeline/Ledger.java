package plainleaf.pipeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plainleaf.check.Checks;
import plainleaf.check.press.NotReady;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Catalogue;
import plainleaf.model.Edition;
import plainleaf.model.EditionId;
import plainleaf.model.FrontMatter;
import plainleaf.model.Language;
import plainleaf.model.PrintResult;
import plainleaf.model.Site;
import plainleaf.model.Site.PdfStandard;
import plainleaf.model.Variant;
import plainleaf.report.Finding;
import plainleaf.report.Manifest;
import plainleaf.typeset.BaseLetter;

/** Writes down what became of each edition. */
final class Ledger {
    private static final String READ_BACK = "words, headings, links, pictures and languages, read back from the page"
            + " and from the PDF's tags, are those of the text";
    private static final String PRESS = "press file: the words of the text, by its tags, and no error in the preflight";
    private static final String HTML = "HTML, by the Nu HTML Checker";

    private final Site site;
    private final Findings findings;
    private final String success;
    private final boolean forPrint;

    /**
     * An empty ledger.
     *
     * @param site whose editions they are
     * @param success the state of an edition that passed: {@code published} or {@code proved}
     * @param forPrint whether files for print were asked for
     */
    Ledger(Site site, Findings findings, String success, boolean forPrint) {
        this.site = site;
        this.findings = findings;
        this.success = success;
        this.forPrint = forPrint;
    }

    Manifest.Edition passed(MadeEdition made, Manifest.File page) {
        PrintResult print = made.press().result().orElse(null);
        return entry(made.id(), success, null, print, Optional.of(made.edition()), files(made, page), proofs(made));
    }

    /** Readers' files first: what is said of an edition is said of its first PDF. */
    private static List<Manifest.File> files(MadeEdition made, Manifest.File page) {
        return Stream.concat(Stream.of(page, made.pdf()), made.press().files().stream())
                .toList();
    }

    private List<String> proofs(MadeEdition made) {
        String standards = made.standard() == PdfStandard.UA_2
                ? "PDF/UA-2, Well-Tagged PDF 1.0 (accessibility and reuse) and PDF/A-4"
                : "PDF/UA-1 and PDF/A-2a";
        return Stream.of(
                        Stream.of(READ_BACK, standards + ", by veraPDF", HTML),
                        made.press().files().isEmpty() ? Stream.<String>empty() : Stream.of(PRESS),
                        letters(made.edition()).stream())
                .flatMap(proofs -> proofs)
                .toList();
    }

    /** How large the letters of its PDF look. */
    private Optional<String> letters(Edition edition) {
        Language language = edition.translation().language();
        double size = language.type().size()
                * Optional.ofNullable(site.sheets().get(edition.variant()))
                        .map(Site.Sheet::size)
                        .orElse(0.0);
        return BaseLetter.height(language, size)
                .map(height -> "text of " + rounded(size) + " points, whose “"
                        + BaseLetter.of(language).orElse("") + "” is " + rounded(height) + " mm high");
    }

    private static String rounded(double measure) {
        return BigDecimal.valueOf(measure)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    Manifest.Edition withheld(EditionId id, Optional<Edition> edition, String reason, LocalDate date) {
        // Where nothing else is wrong, the press file says what it lacks.
        String ofPrint = edition.filter(known -> findings.of(id)
                        .filter(found -> found.severity() == Severity.ERROR)
                        .allMatch(found -> Checks.isOfStanding(found.rule())))
                .flatMap(known -> NotReady.of(known, date))
                .map(NotReady::id)
                .orElse(reason);
        PrintResult print = forPrint ? PrintResult.withheld(ofPrint) : null;
        return entry(id, "withheld", reason, print, edition, List.of(), List.of());
    }

    Manifest.Edition missing(EditionId id) {
        return entry(id, "missing", null, null, Optional.empty(), List.of(), List.of());
    }

    private Manifest.Edition entry(
            EditionId id,
            String state,
            @Nullable String reason,
            @Nullable PrintResult print,
            Optional<Edition> edition,
            List<Manifest.File> files,
            List<String> proved) {
        Optional<FrontMatter> front = edition.map(e -> e.translation().front());
        return new Manifest.Edition(
                id.leaflet(),
                id.language(),
                id.variant().id(),
                state,
                reason,
                print,
                front.map(FrontMatter::title).orElse(""),
                front.map(FrontMatter::summary).orElse(""),
                edition.map(e -> e.leaflet().governance().version()).orElse(""),
                front.map(f -> f.status().id()).orElse(""),
                front.map(f -> f.method().id()).orElse(""),
                edition.map(e -> e.leaflet().governance().sample()).orElse(false),
                files,
                proved,
                findings.of(id)
                        .sorted()
                        .map(Finding::of)
                        .map(finding -> finding.below(findings.content()))
                        .distinct()
                        .toList());
    }

    /** What lists said of an edition of an earlier build; empty where it is not published. */
    static Optional<Catalogue.Entry> catalogueEntry(Manifest.Edition edition, Site site) {
        Optional<Manifest.File> pdf =
                edition.files().stream().filter(file -> file.pages() != null).findFirst();
        if (!edition.isPublished() || pdf.isEmpty()) return Optional.empty();
        Integer pages = pdf.get().pages();
        boolean draft = edition.status().equals(FrontMatter.Status.DRAFT.id())
                && site.policy().draft() == Site.Policy.Measure.BANNER;
        return id(edition)
                .map(id -> new Catalogue.Entry(
                        id,
                        edition.title(),
                        edition.summary(),
                        draft,
                        edition.method().equals(FrontMatter.Method.MACHINE.id()),
                        pages == null ? 0 : pages,
                        pdf.get().bytes()));
    }

    /** Which edition an entry is about; empty where this version knows no such variant. */
    static Optional<EditionId> id(Manifest.Edition edition) {
        return Variant.of(edition.edition())
                .map(variant -> new EditionId(edition.leaflet(), edition.language(), variant));
    }
}
