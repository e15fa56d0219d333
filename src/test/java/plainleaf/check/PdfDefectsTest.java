package plainleaf.check;

import static org.assertj.core.api.Assertions.assertThat;
import static plainleaf.check.PdfDamage.tag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plainleaf.check.pdf.PdfFileChecks;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Article;
import plainleaf.model.Edition;
import plainleaf.model.Location;
import plainleaf.model.PdfDocument;
import plainleaf.model.Problem;
import plainleaf.model.Site.PdfStandard;
import plainleaf.model.Variant;

/** Plants defects into a good PDF and expects them to be found where they are, and nothing else. */
class PdfDefectsTest {
    private static final List<PdfDefect> DEFECTS = Stream.concat(
                    DefectsOfTags.ALL.stream(), DefectsOfPages.ALL.stream())
            .toList();

    /** Those of how many pages easy read has: a test of their own adds the pages. */
    private static final Set<String> OF_PAGES = Set.of("pdf-pages", "pdf-many-pages");

    /** Those of files whose source is not known: {@code PdfFilesTest} has them. */
    private static final Set<String> OF_OTHERS =
            PdfFileChecks.RULES.stream().map(Rule::id).collect(Collectors.toSet());

    @Test
    void a_good_pdf_has_no_finding() {
        assertThat(ProvedEdition.PDF.problems()).isEmpty();
        assertThat(ProvedEdition.check(ProvedEdition.PDF)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> each_defect_is_found_where_it_is_and_nothing_else() {
        return DEFECTS.stream()
                .map(defect -> DynamicTest.dynamicTest(defect.what(), () -> {
                    List<Diagnostic> found = ProvedEdition.check(PdfDefect.planted(defect.change()));
                    assertThat(places(found)).as(details(found)).isEqualTo(defect.places());
                    assertThat(found).allMatch(finding -> finding.edition().isPresent());
                }));
    }

    @Test
    void each_rule_of_pdfs_has_a_defect() {
        Set<String> planted = DEFECTS.stream().flatMap(PdfDefect::rules).collect(Collectors.toSet());
        planted.addAll(PrintedLooksTest.rules());

        assertThat(Checks.rules().stream()
                        .map(Rule::id)
                        .filter(id -> id.startsWith("pdf-") && !id.equals("pdf-engine"))
                        .filter(id -> !OF_OTHERS.contains(id) && !OF_PAGES.contains(id)))
                .allMatch(planted::contains);
    }

    @Test
    void easy_read_has_an_aim_and_an_end_and_other_editions_have_neither() throws IOException {
        assertThat(ofPages(Variant.EASY_READ, 20)).isEmpty();
        assertThat(ofPages(Variant.EASY_READ, 21)).containsExactly("pdf-many-pages");
        assertThat(ofPages(Variant.EASY_READ, 24)).containsExactly("pdf-many-pages");
        assertThat(ofPages(Variant.EASY_READ, 25)).containsExactly("pdf-pages");
        assertThat(ofPages(Variant.LARGE_PRINT, 25)).isEmpty();
    }

    private static Set<String> ofPages(Variant variant, int pages) throws IOException {
        PdfDocument longer = PdfDefect.planted(pdf -> {
            while (pdf.getNumberOfPages() < pages) pdf.addPage(new PDPage());
        });
        Edition edition = new Edition(ProvedEdition.EDITION.leaflet(), ProvedEdition.EDITION.translation(), variant);
        Article article = new Article(edition.id(), ProvedEdition.ARTICLE, List.of());
        Set<String> found = rules(ProvedEdition.checks().pdf(edition, article, longer));
        found.retainAll(OF_PAGES);
        return found;
    }

    @Test
    void a_photograph_that_decorates_is_drawn() throws IOException {
        String article = ProvedEdition.ARTICLE.replace(
                "<h2 id=\"down\"",
                "<figure data-at=\"22:1\"><img class=\"picture\" src=\"../../assets/hall.JPEG\" alt=\"\"/></figure><h2 id=\"down\"");
        assertThat(ProvedEdition.check(article, ProvedEdition.PDF))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.rule().id()).isEqualTo("pdf-pictures");
                    assertThat(found.location()).isEqualTo(new Location("content/stairs/en.md", 22, 1));
                });
        assertThat(rules(ProvedEdition.check(article, PdfDefect.planted(PageDamage::coverWithPicture))))
                .doesNotContain("pdf-pictures");
    }

    @Test
    void a_finding_leads_to_the_line_of_the_text() throws IOException {
        List<Diagnostic> found = ProvedEdition.check(
                PdfDefect.planted(pdf -> tag(pdf, "Figure", 0).removeItem(COSName.ALT)));

        assertThat(found.stream().filter(finding -> finding.rule().id().equals("pdf-pictures")))
                .extracting(Diagnostic::location)
                .containsExactly(new Location("content/stairs/en.md", 21, 1));
    }

    @Test
    void what_the_engine_left_out_is_a_finding_of_this_edition() {
        Problem problem =
                new Problem(Problem.Kind.PDF_ENGINE, Location.of("content/stairs/en.md"), "a picture is lost");
        PdfDocument pdf =
                new PdfDocument(ProvedEdition.ID, PdfStandard.UA_1, ProvedEdition.PDF.bytes(), 2, List.of(problem));

        assertThat(ProvedEdition.check(pdf)).singleElement().satisfies(found -> {
            assertThat(found.rule().id()).isEqualTo("pdf-engine");
            assertThat(found.edition()).contains(ProvedEdition.ID);
        });
    }

    @Test
    void files_that_cannot_be_read_are_findings() throws IOException {
        byte[] good = ProvedEdition.PDF.bytes().toArray();

        assertThat(rules(ProvedEdition.check(ProvedEdition.withBytes(new byte[0]))))
                .containsExactly("pdf-tags");
        assertThat(rules(ProvedEdition.check(ProvedEdition.withBytes("hello".getBytes(StandardCharsets.US_ASCII)))))
                .containsExactly("pdf-tags");
        assertThat(ProvedEdition.check(ProvedEdition.withBytes(Arrays.copyOf(good, good.length / 2))))
                .isNotEmpty();
        assertThat(ProvedEdition.check(PdfDefect.planted(PdfDamage::lock)))
                .extracting(Diagnostic::detail)
                .containsExactly("the PDF is protected by a password");
    }

    private static Set<String> rules(List<Diagnostic> found) {
        return found.stream().map(finding -> finding.rule().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> places(List<Diagnostic> found) {
        Map<String, Set<String>> byRule = found.stream()
                .sorted(Comparator.comparingInt(Diagnostic::page)
                        .thenComparingInt(finding -> finding.location().line()))
                .collect(Collectors.groupingBy(
                        finding -> finding.rule().id(),
                        Collectors.mapping(
                                finding -> finding.page() + ":"
                                        + finding.location().line(),
                                Collectors.toCollection(LinkedHashSet::new))));
        return byRule.entrySet().stream()
                .map(rule -> rule.getKey() + " " + String.join(" ", rule.getValue()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String details(List<Diagnostic> found) {
        return found.stream()
                .map(finding -> finding.rule().id() + ": " + finding.detail())
                .collect(Collectors.joining("\n"));
    }
}
