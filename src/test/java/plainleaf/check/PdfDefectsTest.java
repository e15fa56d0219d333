package plainleaf.check;

import static org.assertj.core.api.Assertions.assertThat;
import static plainleaf.check.PdfDamage.attributes;
import static plainleaf.check.PdfDamage.drop;
import static plainleaf.check.PdfDamage.foreign;
import static plainleaf.check.PdfDamage.kids;
import static plainleaf.check.PdfDamage.outline;
import static plainleaf.check.PdfDamage.paragraph;
import static plainleaf.check.PdfDamage.tag;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plainleaf.check.pdf.PdfFileChecks;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Location;
import plainleaf.model.PdfDocument;
import plainleaf.model.Problem;
import plainleaf.model.Site.PdfStandard;

/** Plants defects into a good PDF and expects the rules they break, and no others. */
class PdfDefectsTest {
    /** A change to a finished PDF, and all rules it breaks. */
    private record Defect(String what, Change change, Set<String> rules) {
        static Defect of(String what, Change change, String... rules) {
            return new Defect(what, change, new TreeSet<>(Arrays.asList(rules)));
        }
    }

    /** Something done to an open PDF. */
    private interface Change {
        void to(PDDocument pdf) throws IOException;
    }

    private static final List<Defect> DEFECTS = List.of(
            Defect.of(
                    "a paragraph dropped from the tags",
                    pdf -> drop(paragraph(pdf, 5)),
                    "pdf-words",
                    "pdf-paragraphs",
                    "pdf-untagged"),
            Defect.of(
                    "a paragraph hidden from screen readers",
                    PdfDamage::hide,
                    "pdf-artifacts",
                    "pdf-blank",
                    "pdf-words",
                    "pdf-paragraphs"),
            Defect.of("two paragraphs swapped", PdfDamage::swap, "pdf-words", "pdf-paragraphs"),
            Defect.of(
                    "a paragraph made a division",
                    pdf -> paragraph(pdf, 4).setName(COSName.S, "Div"),
                    "pdf-paragraphs"),
            Defect.of(
                    "a heading made a paragraph",
                    pdf -> tag(pdf, "H3", 0).setName(COSName.S, "P"),
                    "pdf-headings",
                    "pdf-paragraphs"),
            Defect.of("a heading of another level", pdf -> tag(pdf, "H3", 0).setName(COSName.S, "H2"), "pdf-headings"),
            Defect.of("the language of a part lost", pdf -> foreign(pdf).removeItem(COSName.LANG), "pdf-languages"),
            Defect.of(
                    "the language of the document wrong",
                    pdf -> pdf.getDocumentCatalog().setLanguage("cy"),
                    "pdf-languages"),
            Defect.of(
                    "an alternative that is a file name",
                    pdf -> tag(pdf, "Figure", 0).setString(COSName.ALT, "stairs.svg"),
                    "pdf-pictures"),
            Defect.of(
                    "an alternative lost",
                    pdf -> tag(pdf, "Figure", 0).removeItem(COSName.ALT),
                    "pdf-pictures",
                    "pdf-ua"),
            Defect.of("a link that leads elsewhere", PdfDamage::mislead, "pdf-links"),
            Defect.of("a link that is called by something else", PdfDamage::misname, "pdf-links"),
            Defect.of(
                    "a link that is none",
                    pdf -> tag(pdf, "Link", 2).setName(COSName.S, "Span"),
                    "pdf-links",
                    "pdf-ua"),
            Defect.of("the last bookmark dropped", PdfDamage::dropBookmark, "pdf-bookmarks"),
            Defect.of(
                    "a bookmark of another name",
                    pdf -> outline(pdf).getCOSDictionary(COSName.FIRST).setString(COSName.TITLE, "Up"),
                    "pdf-bookmarks"),
            Defect.of("a wrong page in the contents", PdfDamage::wrongPage, "pdf-contents"),
            Defect.of(
                    "a word said otherwise",
                    pdf -> paragraph(pdf, 6).setString(COSName.ACTUAL_TEXT, "Do not hurry on the wey."),
                    "pdf-words",
                    "pdf-paragraphs"),
            Defect.of(
                    "a ligature in the text",
                    pdf -> paragraph(pdf, 3)
                            .setString(COSName.ACTUAL_TEXT, "Hold the rail. Step up with your good leg \uFB01rst."),
                    "pdf-words"),
            Defect.of(
                    "words run together",
                    pdf -> paragraph(pdf, 6).setString(COSName.ACTUAL_TEXT, "Do nothurry on the way."),
                    "pdf-words"),
            Defect.of(
                    "a bullet that is read as n",
                    pdf -> tag(pdf, "Lbl", 0).setString(COSName.ACTUAL_TEXT, "n"),
                    "pdf-bullets"),
            Defect.of(
                    "no Unicode values",
                    PdfDamage::dropUnicode,
                    "pdf-a",
                    "pdf-ua",
                    "pdf-glyphs",
                    "pdf-table-headers",
                    "pdf-words",
                    "pdf-headings",
                    "pdf-paragraphs",
                    "pdf-links"),
            Defect.of(
                    "colours of no meaning",
                    pdf -> pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTPUT_INTENTS),
                    "pdf-a"),
            Defect.of(
                    "no tags at all",
                    pdf -> pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT),
                    "pdf-tags",
                    "pdf-ua"),
            Defect.of(
                    "a tag that holds itself",
                    pdf -> kids(tag(pdf, "Document", 0)).add(tag(pdf, "Document", 0)),
                    "pdf-tags"),
            Defect.of(
                    "a header of a column made one of a row",
                    pdf -> attributes(tag(pdf, "TH", 0)).setName("Scope", "Row"),
                    "pdf-table-headers"),
            Defect.of(
                    "a header cell made a cell",
                    pdf -> tag(pdf, "TH", 1).setName(COSName.S, "TD"),
                    "pdf-table-headers"),
            Defect.of("a cell that names another's header", PdfDamage::misleadCell, "pdf-table-headers"),
            Defect.of("two cells swapped", PdfDamage::swapCells, "pdf-words", "pdf-table-headers"),
            Defect.of("a table that is none", PdfDamage::dissolveTable, "pdf-table-headers"),
            Defect.of("a label of a list lost", pdf -> drop(tag(pdf, "Lbl", 1)), "pdf-lists"),
            Defect.of(
                    "an item of a list that is none",
                    pdf -> tag(pdf, "LI", 1).setName(COSName.S, "Div"),
                    "pdf-lists",
                    "pdf-ua"),
            Defect.of("a paragraph of nothing", PdfDamage::addBlank, "pdf-blank", "pdf-paragraphs"),
            Defect.of("the title of a file", pdf -> pdf.getDocumentInformation().setTitle("stairs.docx"), "pdf-title"),
            Defect.of("no title at all", PdfDamage::dropTitle, "pdf-title", "pdf-ua"),
            Defect.of(
                    "text said twice",
                    pdf -> kids(paragraph(pdf, 5)).add(kids(paragraph(pdf, 5)).get(0)),
                    "pdf-tags",
                    "pdf-words",
                    "pdf-paragraphs"),
            Defect.of(
                    "Arabic shapes of letters",
                    pdf -> paragraph(pdf, 6).setString(COSName.ACTUAL_TEXT, "Do not hurry on the w\uFE8Dy."),
                    "pdf-words",
                    "pdf-paragraphs"),
            Defect.of("letters of nine points", PageDamage::shrink, "pdf-size"),
            Defect.of("grey letters", PageDamage::fade, "pdf-contrast"),
            Defect.of("a dark ground", PageDamage::darken, "pdf-contrast"),
            Defect.of("a dark ground beside the text", PageDamage::darkenAside),
            Defect.of("a page that is cut", PageDamage::cut, "pdf-on-page"),
            Defect.of("a photograph of few dots", PageDamage::blur, "pdf-resolution"),
            Defect.of("a photograph of enough dots", PageDamage::sharpen),
            Defect.of("texts over texts", PageDamage::overprint, "pdf-overlap", "pdf-artifacts"),
            Defect.of("a box in the place of a letter", PageDamage::loseGlyph, "pdf-glyphs", "pdf-ua", "pdf-a"),
            Defect.of("fonts that are not in the file", PageDamage::takeFontsOut, "pdf-fonts", "pdf-ua", "pdf-a"),
            Defect.of(
                    "a page lost",
                    pdf -> pdf.removePage(1),
                    "pdf-tags",
                    "pdf-words",
                    "pdf-blank",
                    "pdf-headings",
                    "pdf-links",
                    "pdf-paragraphs"),
            Defect.of(
                    "a window that shows the file name",
                    pdf -> pdf.getDocumentCatalog().getViewerPreferences().setDisplayDocTitle(false),
                    "pdf-ua"));

    /** Those of files whose source is not known: {@code PdfFilesTest} has them. */
    private static final Set<String> OF_OTHERS =
            PdfFileChecks.RULES.stream().map(Rule::id).collect(Collectors.toSet());

    @Test
    void a_good_pdf_has_no_finding() {
        assertThat(ProvedEdition.PDF.problems()).isEmpty();
        assertThat(ProvedEdition.check(ProvedEdition.PDF)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> each_defect_breaks_its_rules_and_no_others() {
        return DEFECTS.stream()
                .map(defect -> DynamicTest.dynamicTest(defect.what(), () -> {
                    List<Diagnostic> found = ProvedEdition.check(planted(defect.change()));
                    assertThat(rules(found)).as(details(found)).isEqualTo(defect.rules());
                    assertThat(found).allMatch(finding -> finding.edition().isPresent());
                }));
    }

    @Test
    void each_rule_of_pdfs_has_a_defect() {
        Set<String> planted =
                DEFECTS.stream().flatMap(defect -> defect.rules().stream()).collect(Collectors.toSet());

        assertThat(Checks.rules().stream()
                        .map(Rule::id)
                        .filter(id -> id.startsWith("pdf-") && !id.equals("pdf-engine"))
                        .filter(id -> !OF_OTHERS.contains(id)))
                .allMatch(planted::contains);
    }

    @Test
    void a_finding_leads_to_the_line_of_the_text() throws IOException {
        List<Diagnostic> found =
                ProvedEdition.check(planted(pdf -> tag(pdf, "Figure", 0).removeItem(COSName.ALT)));

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
        assertThat(ProvedEdition.check(planted(PdfDamage::lock)))
                .extracting(Diagnostic::detail)
                .containsExactly("the PDF is protected by a password");
    }

    private static Set<String> rules(List<Diagnostic> found) {
        return found.stream().map(finding -> finding.rule().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String details(List<Diagnostic> found) {
        return found.stream()
                .map(finding -> finding.rule().id() + ": " + finding.detail())
                .collect(Collectors.joining("\n"));
    }

    private static PdfDocument planted(Change change) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ProvedEdition.PDF.bytes().toArray())) {
            change.to(pdf);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return ProvedEdition.withBytes(out.toByteArray());
        }
    }
}
