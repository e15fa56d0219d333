package plainleaf.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import plainleaf.model.PdfDocument;
import plainleaf.model.PrintSheet;
import plainleaf.typeset.TestShaper;

class PdfPrinterTest {
    private static final PrintSheet LEAFLET = Sheets.leaflet();

    private static final PdfPrinter PRINTER = new PdfPrinter(TestShaper.harfBuzz());
    private static final PdfDocument PRINTED = PRINTER.print(LEAFLET);

    private final PdfPrinter printer = PRINTER;
    private final PdfDocument leaflet = PRINTED;

    @Test
    void a_leaflet_is_printed_whole_and_without_problems() {
        assertThat(leaflet.problems()).isEmpty();
        assertThat(leaflet.id()).isEqualTo(LEAFLET.id());
        assertThat(leaflet.pages()).isEqualTo(5);
    }

    @Test
    void it_is_pdf_ua() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(leaflet.bytes().open(), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            assertThat(validator.validate(parser).getFailedChecks()).isEmpty();
        }
    }

    @Test
    void the_same_sheet_gives_the_same_bytes_on_any_thread() throws Exception {
        List<Callable<String>> jobs = IntStream.range(0, 6)
                .<Callable<String>>mapToObj(
                        i -> () -> printer.print(LEAFLET).bytes().sha256())
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            for (Future<String> job : threads.invokeAll(jobs)) {
                assertThat(job.get()).isEqualTo(leaflet.bytes().sha256());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(new PdfPrinter(TestShaper.harfBuzz())
                        .print(Sheets.sheet("<p>Other</p>"))
                        .bytes())
                .isNotEqualTo(leaflet.bytes());
    }

    @Test
    void the_document_says_what_it_is() throws IOException {
        assertThat(new String(leaflet.bytes().toArray(), 0, 8, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-1.7");
        try (PDDocument document = open(leaflet)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getPageLabels().getLabelsByPageIndices()).containsExactly("1", "2", "3", "4", "5");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A procedure on your back");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(LEAFLET.moment());
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains(
                            "<pdfuaid:part>1</pdfuaid:part>",
                            "<rdf:li xml:lang=\"en\">A procedure on your back</rdf:li>",
                            "<dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>",
                            "<dc:creator><rdf:Seq><rdf:li>Example Hospital</rdf:li></rdf:Seq></dc:creator>",
                            "<xmp:ModifyDate>2026-03-01T00:00:00Z</xmp:ModifyDate>",
                            "<pdf:Producer>Plainleaf</pdf:Producer>");
            for (PDPage page : document.getPages()) {
                assertThat(page.getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
            }
        }
    }

    @Test
    void a_right_to_left_document_is_turned_that_way() throws IOException {
        PrintSheet sheet = Sheets.whole(Sheets.sheet("<p>x</p>").xhtml().replace("dir=\"ltr\"", "dir=\"rtl\""));
        try (PDDocument document = open(printer.print(sheet))) {
            assertThat(document.getDocumentCatalog().getViewerPreferences().getReadingDirection())
                    .isEqualTo("R2L");
        }
    }

    @Test
    void two_documents_have_one_identity_only_if_they_are_equal() throws IOException {
        Set<String> identities = new HashSet<>();
        List<String> bodies = List.of(
                "<p>Take 5 mg.</p>",
                "<p>Take 7 mg.</p>",
                "<p><a href='https://example.org/a'>Here</a></p>",
                "<p><a href='https://example.org/b'>Here</a></p>",
                "<img class='picture' src='" + Sheets.PICTURE + "' alt='A ring'/>",
                "<img class='picture' src='" + Sheets.PICTURE + "' alt='A disc'/>");
        for (String body : bodies) {
            identities.add(identity(body));
        }
        assertThat(identities).hasSameSizeAs(bodies);
        assertThat(identity(bodies.get(0))).isIn(identities);
    }

    private String identity(String body) throws IOException {
        try (PDDocument document = open(printer.print(Sheets.sheet(body)))) {
            return document.getDocument().getDocumentID().toString();
        }
    }

    @Test
    void bookmarks_are_those_of_the_sheet() throws IOException {
        try (PDDocument document = open(leaflet)) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                item.children().forEach(child -> titles.add("> " + child.getTitle()));
                assertThat(item.findDestinationPage(document)).isNotNull();
            }
            assertThat(titles).containsExactly("What it is", "On the day", "> Small things", "Risks");
        }
    }

    @Test
    void words_come_out_whole() throws IOException {
        String text = text(leaflet);
        assertThat(text.codePoints().filter(c -> c >= 0xFB00 && c <= 0xFB06)).isEmpty();
        assertThat(text)
                .contains("efficient", "office", "leaflet", "01632 960 123", "✔")
                .doesNotContain("\uFFFD");
        assertThat(text(printer.print(
                        Sheets.sheet("<p>See https://www.example.org/find/office/leaflets-1.html today</p>"))))
                .contains("https://www.example.org/find/office/leaflets-1.html");
    }

    @Test
    void no_line_begins_within_a_word() throws IOException {
        for (int width = 20; width < 60; width += 3) {
            String text = text(printer.print(Sheets.sheet("<p style='width:" + width
                    + "mm'>pa ddewisiadau sy’n iawn i’ch meddyg, don’t (you) say “so”.</p>")));
            assertThat(text).contains("sy’n", "i’ch", "don’t", "(you)", "“so”.");
        }
    }

    @Test
    void the_running_footer_is_no_content() throws IOException {
        assertThat(text(leaflet)).contains("Page 5 of 5");
        assertThat(TagDump.of(leaflet)).noneMatch(line -> line.contains("A short title") || line.contains("Page 5"));
    }

    @Test
    void all_fonts_are_embedded_and_none_is_bent_or_thickened() throws IOException {
        PdfDocument pdf = printer.print(
                Sheets.sheet(
                        "<p>a <em>b</em> <b><i>c</i></b> <code>d</code> <span style='font-weight:500'>e</span>"
                                + " <span style='font-weight:900;font-style:oblique'>f</span> <span style='font-family:serif'>g</span></p>"));
        assertThat(pdf.problems()).isEmpty();
        assertThat(text(pdf).replaceAll(" +", " ")).contains("a b c d e f g");
        try (PDDocument document = open(pdf)) {
            PDPage page = document.getPage(0);
            List<String> names = new ArrayList<>();
            for (COSName name : page.getResources().getFontNames()) {
                names.add(page.getResources().getFont(name).getName().replaceFirst("^[A-Z]{6}\\+", ""));
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
            assertThat(names).containsExactlyInAnyOrder("NotoSans-Regular", "NotoSans-Bold");
            String drawn = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(drawn).contains(" Tm").doesNotContain("0.21256", "2 Tr");
        }
    }

    @Test
    void a_link_area_covers_its_lines_and_says_its_words() throws IOException {
        PdfDocument pdf =
                printer.print(Sheets.sheet("<p><a href='https://example.org/'>the page of the\nsociety that looks "
                        + "after pictures of the body and of the back</a></p>"));
        try (PDDocument document = open(pdf)) {
            assertThat(document.getPage(0).getAnnotations()).singleElement().satisfies(area -> {
                assertThat(area.getContents()).startsWith("the page of the society that");
                assertThat(area.getCOSObject().getString(COSName.LANG)).isEqualTo("en");
                assertThat(area.getCOSObject().getCOSArray(COSName.QUADPOINTS).size())
                        .isEqualTo(16);
                assertThat(area.getRectangle().getHeight()).isGreaterThan(25);
            });
        }
    }

    @Test
    void the_parent_tree_leads_back_from_every_piece_of_content() throws IOException {
        try (PDDocument document = open(leaflet)) {
            COSDictionary tree =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            Map<Integer, Object> parents = new HashMap<>();
            var numbers = tree.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
            for (int i = 0; i < numbers.size(); i += 2) {
                parents.put(numbers.getInt(i), numbers.getObject(i + 1));
            }
            for (PDPage page : document.getPages()) {
                assertThat(parents.get(page.getStructParents())).isNotNull();
                for (var area : page.getAnnotations()) {
                    COSDictionary parent = (COSDictionary) parents.get(area.getStructParent());
                    assertThat(parent.getNameAsString(COSName.S)).isEqualTo("Link");
                }
            }
        }
    }

    private static PDDocument open(PdfDocument pdf) throws IOException {
        return Loader.loadPDF(pdf.bytes().toArray());
    }

    private static String text(PdfDocument pdf) throws IOException {
        try (PDDocument document = open(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
