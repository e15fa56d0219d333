package plainleaf.check;

import static org.assertj.core.api.Assertions.assertThat;
import static plainleaf.check.PdfDamage.attributes;
import static plainleaf.check.PdfDamage.dissolve;
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
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
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
    /**
     * A change to a finished PDF, and all that is found of it.
     *
     * @param places each rule with where it is broken: page of the PDF and line of the text, 0 where there is none
     */
    private record Defect(String what, Change change, Set<String> places) {
        static Defect of(String what, Change change, String... places) {
            return new Defect(what, change, new TreeSet<>(Arrays.asList(places)));
        }

        Stream<String> rules() {
            return places.stream().map(place -> place.substring(0, place.indexOf(' ')));
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
                    "pdf-paragraphs 0:31",
                    "pdf-untagged 2:31",
                    "pdf-words 0:31"),
            Defect.of(
                    "a paragraph hidden from screen readers",
                    PdfDamage::hide,
                    "pdf-artifacts 2:31",
                    "pdf-blank 2:0",
                    "pdf-paragraphs 2:31",
                    "pdf-words 0:31"),
            Defect.of("two paragraphs swapped", PdfDamage::swap, "pdf-paragraphs 0:31 2:31", "pdf-words 0:31"),
            Defect.of(
                    "a paragraph made a division",
                    pdf -> paragraph(pdf, 4).setName(COSName.S, "Div"),
                    "pdf-paragraphs 0:14"),
            Defect.of(
                    "a heading made a paragraph",
                    pdf -> tag(pdf, "H3", 0).setName(COSName.S, "P"),
                    "pdf-headings 0:19",
                    "pdf-paragraphs 1:19"),
            Defect.of(
                    "a heading of another level",
                    pdf -> tag(pdf, "H3", 0).setName(COSName.S, "H2"),
                    "pdf-headings 1:19"),
            Defect.of(
                    "the language of a part lost", pdf -> foreign(pdf).removeItem(COSName.LANG), "pdf-languages 1:14"),
            Defect.of(
                    "the language of the document wrong",
                    pdf -> pdf.getDocumentCatalog().setLanguage("cy"),
                    "pdf-languages 0:0"),
            Defect.of(
                    "an alternative that is a file name",
                    pdf -> tag(pdf, "Figure", 0).setString(COSName.ALT, "stairs.svg"),
                    "pdf-pictures 1:21"),
            Defect.of(
                    "an alternative lost",
                    pdf -> tag(pdf, "Figure", 0).removeItem(COSName.ALT),
                    "pdf-pictures 1:21",
                    "pdf-ua 1:0"),
            Defect.of("a link that leads elsewhere", PdfDamage::mislead, "pdf-links 1:14"),
            Defect.of("a link that is called by something else", PdfDamage::misname, "pdf-links 1:0 1:14"),
            Defect.of(
                    "a link that is none",
                    pdf -> tag(pdf, "Link", 2).setName(COSName.S, "Span"),
                    "pdf-links 0:14",
                    "pdf-ua 1:0"),
            Defect.of("the last bookmark dropped", PdfDamage::dropBookmark, "pdf-bookmarks 0:29"),
            Defect.of(
                    "a bookmark of another name",
                    pdf -> outline(pdf).getCOSDictionary(COSName.FIRST).setString(COSName.TITLE, "Up"),
                    "pdf-bookmarks 0:10"),
            Defect.of("a wrong page in the contents", PdfDamage::wrongPage, "pdf-contents 0:0"),
            Defect.of(
                    "a word said otherwise",
                    pdf -> paragraph(pdf, 6).setString(COSName.ACTUAL_TEXT, "Do not hurry on the wey."),
                    "pdf-paragraphs 2:33",
                    "pdf-words 0:33"),
            Defect.of(
                    "a ligature in the text",
                    pdf -> paragraph(pdf, 3)
                            .setString(COSName.ACTUAL_TEXT, "Hold the rail. Step up with your good leg \uFB01rst."),
                    "pdf-words 0:12"),
            Defect.of(
                    "words run together",
                    pdf -> paragraph(pdf, 6).setString(COSName.ACTUAL_TEXT, "Do nothurry on the way."),
                    "pdf-words 0:33"),
            Defect.of(
                    "a bullet that is read as n",
                    pdf -> tag(pdf, "Lbl", 0).setString(COSName.ACTUAL_TEXT, "n"),
                    "pdf-bullets 1:0"),
            Defect.of(
                    "no Unicode values",
                    PdfDamage::dropUnicode,
                    "pdf-a 1:0",
                    "pdf-glyphs 1:0 2:0",
                    "pdf-page-numbers 1:0",
                    "pdf-headings 1:2 1:10 1:19 2:29",
                    "pdf-links 1:0 1:14",
                    "pdf-paragraphs 0:38 0:40 1:0 1:3 1:12 1:14 2:31 2:33 2:38 2:40 2:41",
                    "pdf-table-headers 1:23",
                    "pdf-ua 1:0",
                    "pdf-words 0:0 0:41"),
            Defect.of(
                    "colours of no meaning",
                    pdf -> pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTPUT_INTENTS),
                    "pdf-a 1:0 2:0"),
            Defect.of(
                    "no tags at all",
                    pdf -> pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT),
                    "pdf-tags 0:0",
                    "pdf-ua 0:0 1:0 1:2 1:3 1:10 1:12 1:16 1:17 1:19 1:23 1:25 1:27 1:29 2:0 2:29 2:31 2:33 2:35 2:36 2:38 2:40"),
            Defect.of(
                    "a tag that holds itself",
                    pdf -> kids(tag(pdf, "Document", 0)).add(tag(pdf, "Document", 0)),
                    "pdf-tags 0:0"),
            Defect.of(
                    "a header of a column made one of a row",
                    pdf -> attributes(tag(pdf, "TH", 0)).setName("Scope", "Row"),
                    "pdf-table-headers 1:25"),
            Defect.of(
                    "a header cell made a cell",
                    pdf -> tag(pdf, "TH", 1).setName(COSName.S, "TD"),
                    "pdf-table-headers 1:25"),
            Defect.of("a cell that names another's header", PdfDamage::misleadCell, "pdf-table-headers 1:27"),
            Defect.of("two cells swapped", PdfDamage::swapCells, "pdf-table-headers 1:27", "pdf-words 0:27"),
            Defect.of("a table that is none", PdfDamage::dissolveTable, "pdf-table-headers 0:0"),
            Defect.of("a label of a list lost", pdf -> drop(tag(pdf, "Lbl", 1)), "pdf-lists 1:17"),
            Defect.of(
                    "an item of a list that is none",
                    pdf -> tag(pdf, "LI", 1).setName(COSName.S, "Div"),
                    "pdf-lists 1:0 1:16",
                    "pdf-ua 1:0 1:17"),
            Defect.of("a paragraph of nothing", PdfDamage::addBlank, "pdf-blank 0:0", "pdf-paragraphs 0:0"),
            Defect.of(
                    "the title of a file",
                    pdf -> pdf.getDocumentInformation().setTitle("stairs.docx"),
                    "pdf-title 0:0 0:2"),
            Defect.of("no title at all", PdfDamage::dropTitle, "pdf-title 0:0", "pdf-ua 0:0"),
            Defect.of(
                    "text said twice",
                    pdf -> kids(paragraph(pdf, 5)).add(kids(paragraph(pdf, 5)).get(0)),
                    "pdf-paragraphs 2:31",
                    "pdf-tags 0:0",
                    "pdf-words 0:31"),
            Defect.of(
                    "Arabic shapes of letters",
                    pdf -> paragraph(pdf, 6).setString(COSName.ACTUAL_TEXT, "Do not hurry on the w\uFE8Dy."),
                    "pdf-paragraphs 2:33",
                    "pdf-words 0:33"),
            Defect.of("another title in the metadata", PdfDamage::retitle, "pdf-title 0:2"),
            Defect.of("another title", pdf -> pdf.getDocumentInformation().setTitle("Using the lift"), "pdf-title 0:2"),
            Defect.of(
                    "links that are clicked elsewhere",
                    PdfDamage::moveAreas,
                    "pdf-links 1:0 1:14",
                    "pdf-underline 1:0"),
            Defect.of("a link that is all of its page", PdfDamage::widenArea, "pdf-links 1:0"),
            Defect.of("links that no page knows", PdfDamage::unlistAreas, "pdf-links 1:0 1:14"),
            Defect.of("contents that are none", PdfDamage::dissolveContents, "pdf-contents 0:0"),
            Defect.of("bullets that are numbers", pdf -> PdfDamage.number(pdf, 0, "Decimal"), "pdf-lists 1:16"),
            Defect.of("numbers that are bullets", pdf -> PdfDamage.number(pdf, 1, "Disc"), "pdf-lists 2:35"),
            Defect.of(
                    "a list that is none",
                    pdf -> dissolve(pdf, "Div", "L", "LI", "LBody", "Lbl"),
                    "pdf-lists 0:0",
                    "pdf-words 0:16"),
            Defect.of(
                    "a list without items",
                    pdf -> dissolve(pdf, "Div", "LI"),
                    "pdf-lists 1:0 1:16 2:0 2:35",
                    "pdf-ua 1:0 1:16 1:17 2:0 2:35 2:36"),
            Defect.of(
                    "an abbreviation that stands for something else",
                    pdf -> PdfDamage.expansion(pdf).setString(COSName.E, "grand piano"),
                    "pdf-words 0:41"),
            Defect.of(
                    "words that stand for others",
                    pdf -> paragraph(pdf, 4).setString(COSName.E, "other words"),
                    "pdf-words 1:14"),
            Defect.of("a quotation that is none", pdf -> dissolve(pdf, "Div", "BlockQuote"), "pdf-paragraphs 0:38"),
            Defect.of("a callout that is none", pdf -> dissolve(pdf, "Div", "Aside"), "pdf-paragraphs 0:40"),
            Defect.of("a stress that is none", pdf -> dissolve(pdf, "Span", "Em"), "pdf-words 0:41"),
            Defect.of("pages from right to left", PdfDamage::turn, "pdf-languages 0:0"),
            Defect.of(
                    "a head of a table that is none", pdf -> dissolve(pdf, "TBody", "THead"), "pdf-table-headers 1:23"),
            Defect.of(
                    "a picture without a place",
                    pdf -> tag(pdf, "Figure", 0).removeItem(COSName.A),
                    "pdf-pictures 1:21"),
            Defect.of(
                    "pages without names",
                    pdf -> pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.PAGE_LABELS),
                    "pdf-contents 1:0"),
            Defect.of("a page on its side", pdf -> pdf.getPage(1).setRotation(90), "pdf-on-page 2:0"),
            Defect.of("a bookmark that leads elsewhere", PdfDamage::misleadBookmark, "pdf-bookmarks 0:10"),
            Defect.of("a page painted over", PageDamage::paintOver, "pdf-seen 2:31"),
            Defect.of("a page under a photograph", PageDamage::coverWithPicture, "pdf-resolution 2:0", "pdf-seen 2:31"),
            Defect.of(
                    "letters that are not drawn",
                    pdf -> PageDamage.atText(pdf, 1, "3 Tr"),
                    "pdf-page-numbers 2:0",
                    "pdf-seen 2:31"),
            Defect.of(
                    "letters that only cut",
                    pdf -> PageDamage.atText(pdf, 1, "7 Tr"),
                    "pdf-page-numbers 2:0",
                    "pdf-seen 2:31"),
            Defect.of("a page cut to a point", PageDamage::clip, "pdf-page-numbers 2:0", "pdf-seen 2:31"),
            Defect.of("a page on a layer", PageDamage::putOnLayer, "pdf-page-numbers 2:0", "pdf-seen 2:31"),
            Defect.of("letters of nine points", PageDamage::shrink, "pdf-size 2:0"),
            Defect.of("letters that lean", PageDamage::slant, "pdf-upright 2:0"),
            Defect.of("a photograph of few dots", PageDamage::blur, "pdf-resolution 2:0"),
            Defect.of("a photograph of enough dots", PageDamage::sharpen),
            Defect.of("grey letters", PageDamage::fade, "pdf-contrast 2:0"),
            Defect.of("a dark ground", PageDamage::darken, "pdf-contrast 2:0"),
            Defect.of("a dark ground beside the text", PageDamage::darkenAside),
            Defect.of("a page that is cut", PageDamage::cut, "pdf-on-page 2:0"),
            Defect.of("texts over texts", PageDamage::overprint, "pdf-artifacts 2:0", "pdf-overlap 2:0"),
            Defect.of(
                    "a box in the place of a letter",
                    PageDamage::loseGlyph,
                    "pdf-a 2:0",
                    "pdf-glyphs 2:0",
                    "pdf-ua 2:0"),
            Defect.of(
                    "fonts that are not in the file",
                    PageDamage::takeFontsOut,
                    "pdf-a 1:0",
                    "pdf-fonts 0:0",
                    "pdf-ua 1:0"),
            Defect.of(
                    "a page lost",
                    pdf -> pdf.removePage(1),
                    "pdf-blank 0:0",
                    "pdf-headings 0:29",
                    "pdf-links 1:0",
                    "pdf-paragraphs 0:31 0:33 0:38 0:40 0:41",
                    "pdf-tags 0:0",
                    "pdf-words 0:29 0:41"),
            Defect.of(
                    "a window that shows the file name",
                    pdf -> pdf.getDocumentCatalog().getViewerPreferences().setDisplayDocTitle(false),
                    "pdf-ua 0:0"));

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
                    List<Diagnostic> found = ProvedEdition.check(planted(defect.change()));
                    assertThat(places(found)).as(details(found)).isEqualTo(defect.places());
                    assertThat(found).allMatch(finding -> finding.edition().isPresent());
                }));
    }

    @Test
    void each_rule_of_pdfs_has_a_defect() {
        Set<String> planted = DEFECTS.stream().flatMap(Defect::rules).collect(Collectors.toSet());
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
        PdfDocument longer = planted(pdf -> {
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
        assertThat(rules(ProvedEdition.check(article, planted(PageDamage::coverWithPicture))))
                .doesNotContain("pdf-pictures");
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

    private static PdfDocument planted(Change change) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ProvedEdition.PDF.bytes().toArray())) {
            change.to(pdf);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return ProvedEdition.withBytes(out.toByteArray());
        }
    }
}
