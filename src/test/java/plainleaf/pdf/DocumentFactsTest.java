package plainleaf.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.model.PdfDocument;
import plainleaf.model.PrintSheet;
import plainleaf.model.Site.PdfStandard;
import plainleaf.typeset.TestShaper;

/** What a document says of itself; the numbers in comments are those of {@code src/docs/tagged-pdf-gaps.md}. */
class DocumentFactsTest {
    private static final String BOOKMARKS = "<bookmarks><bookmark name='Risks' href='#r'/></bookmarks></head>";
    private static final String BODY = "<article><h2 id='r'>Risks</h2><p>Few &amp; small</p></article>";

    private final PdfPrinter printer = new PdfPrinter(TestShaper.harfBuzz());

    // 32
    @ParameterizedTest
    @ValueSource(strings = {"", " lang=\"\"", " lang=\" \""})
    void a_page_that_does_not_say_its_language_is_no_document_and_told(String language) {
        PdfDocument pdf = printer.print(changed(" lang=\"en\"", language));
        assertThat(pdf.pages()).isZero();
        assertThat(pdf.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.detail()).isEqualTo("The page does not say which language it is in."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<title> </title>", "<title/>"})
    void a_page_without_a_title_is_no_document_and_told(String title) {
        String drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><title>A square</title></svg>";
        PrintSheet sheet = changed("<title>A title</title>", title);
        for (String xhtml : List.of(sheet.xhtml(), sheet.xhtml().replace("</article>", drawing + "</article>"))) {
            PdfDocument pdf = printer.print(Sheets.whole(xhtml));
            assertThat(pdf.pages()).isZero();
            assertThat(pdf.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.detail()).isEqualTo("The page has no title."));
        }
    }

    @Test
    void the_file_says_as_many_objects_as_it_lists() {
        String file = new String(printer.print(Sheets.sheet(BODY)).bytes().toArray(), StandardCharsets.ISO_8859_1);
        Matcher said =
                Pattern.compile("/Size ([0-9]+)\\s+/Index \\[0 ([0-9]+)\\]").matcher(file);

        assertThat(said.find()).isTrue();
        assertThat(said.group(1)).isEqualTo(said.group(2));
    }

    // 33
    @Test
    void title_languages_and_dates_are_the_sheets_own() throws Exception {
        PrintSheet sheet = changed("A title", "X-rays &amp; &lt;you&gt;");
        try (PDDocument document = open(sheet)) {
            assertThat(xmp(document))
                    .contains(
                            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">X-rays &amp; &lt;you&gt;</rdf:li>"
                                    + "<rdf:li xml:lang=\"en\">X-rays &amp; &lt;you&gt;</rdf:li></rdf:Alt></dc:title>",
                            "<rdf:li xml:lang=\"en\">What it is about</rdf:li>",
                            "<dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>",
                            "<dc:creator><rdf:Seq><rdf:li>A hospital</rdf:li></rdf:Seq></dc:creator>",
                            "<xmp:CreateDate>2026-03-01T00:00:00Z</xmp:CreateDate>",
                            "<xmp:ModifyDate>2026-03-01T00:00:00Z</xmp:ModifyDate>");
            PDDocumentInformation information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("X-rays & <you>");
            assertThat(information.getAuthor()).isEqualTo("A hospital");
            assertThat(information.getSubject()).isEqualTo("What it is about");
            assertThat(information.getProducer()).isEqualTo("Plainleaf");
            assertThat(information.getCreationDate().toInstant()).isEqualTo(sheet.moment());
            assertThat(information.getModificationDate().toInstant()).isEqualTo(sheet.moment());
            assertThat(information.getMetadataKeys())
                    .containsExactlyInAnyOrder("Title", "Author", "Subject", "Producer", "CreationDate", "ModDate");
        }
    }

    @Test
    void documents_of_the_same_words_with_two_titles_are_two_documents() throws Exception {
        try (PDDocument one = open(Sheets.sheet(BODY));
                PDDocument other = open(changed("A title", "Another"))) {
            assertThat(one.getDocument().getDocumentID().toString())
                    .isNotEqualTo(other.getDocument().getDocumentID().toString());
        }
    }

    // 34
    @Test
    void the_bookmarks_are_open_where_there_are_any_and_every_page_has_its_number() throws Exception {
        try (PDDocument document = open(changed("</head>", BOOKMARKS))) {
            assertThat(document.getDocumentCatalog().getPageMode()).isEqualTo(PageMode.USE_OUTLINES);
            assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .containsExactly("1");
        }
        try (PDDocument document = open(Sheets.sheet(BODY))) {
            assertThat(document.getDocumentCatalog().getPageMode()).isEqualTo(PageMode.USE_NONE);
        }
    }

    @Test
    void a_link_names_the_language_of_its_words() throws Exception {
        String links = "<p><a href='#r'>Risks</a> <span lang='cy'><a href='#r'>Risgiau</a></span></p>";
        try (PDDocument document = open(changed("</article>", links + "</article>"))) {
            assertThat(document.getPage(0).getAnnotations())
                    .extracting(area -> area.getCOSObject().getString(COSName.LANG))
                    .containsExactly("en", "cy");
        }
    }

    // 35
    @Test
    void the_first_line_of_the_file_names_the_version_of_pdf_that_it_keeps() throws Exception {
        for (PdfStandard standard : PdfStandard.values()) {
            String version = standard == PdfStandard.UA_2 ? "2.0" : "1.7";
            PdfDocument pdf = print(of(standard));
            assertThat(new String(pdf.bytes().toArray(), 0, 8, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-" + version);
            try (PDDocument document = Loader.loadPDF(pdf.bytes().toArray())) {
                assertThat(document.getDocumentCatalog().getCOSObject().getNameAsString(COSName.VERSION))
                        .isEqualTo(version);
            }
        }
    }

    @Test
    void a_document_claims_the_standards_that_it_keeps_and_no_others() throws Exception {
        try (PDDocument document = open(of(PdfStandard.UA_1))) {
            assertThat(xmp(document))
                    .contains(
                            "<pdfuaid:part>1</pdfuaid:part>",
                            "<pdfaid:part>2</pdfaid:part>",
                            "<pdfaid:conformance>A</pdfaid:conformance>",
                            "<pdfaProperty:name>part</pdfaProperty:name>")
                    .doesNotContain("wtpdf", "pdfuaid:rev");
        }
        try (PDDocument document = open(of(PdfStandard.UA_2))) {
            assertThat(xmp(document))
                    .contains(
                            "<pdfuaid:part>2</pdfuaid:part>",
                            "<pdfuaid:rev>2024</pdfuaid:rev>",
                            "<pdfaid:part>4</pdfaid:part>",
                            "<pdfaid:rev>2020</pdfaid:rev>",
                            "http://pdfa.org/declarations/wtpdf#accessibility1.0",
                            "http://pdfa.org/declarations/wtpdf#reuse1.0")
                    .doesNotContain("pdfaid:conformance");
            assertThat(document.getDocument().getTrailer().containsKey(COSName.INFO))
                    .isFalse();
        }
    }

    @Test
    void the_colours_are_those_of_the_profile_that_is_in_the_file() throws Exception {
        try (PDDocument document = open(Sheets.sheet(BODY))) {
            COSDictionary intent = (COSDictionary) document.getDocumentCatalog()
                    .getCOSObject()
                    .getCOSArray(COSName.OUTPUT_INTENTS)
                    .getObject(0);
            assertThat(intent.getNameAsString(COSName.S)).isEqualTo("GTS_PDFA1");
            assertThat(intent.getString(COSName.OUTPUT_CONDITION_IDENTIFIER)).isEqualTo("sRGB IEC61966-2.1");
            COSStream profile = (COSStream) intent.getDictionaryObject(COSName.DEST_OUTPUT_PROFILE);
            assertThat(profile.getInt(COSName.N)).isEqualTo(3);
            // ICC.1, 7.2: the signature at byte 36, the data's colour space at byte 16.
            byte[] icc = profile.createInputStream().readAllBytes();
            assertThat(new String(icc, 36, 4, StandardCharsets.US_ASCII)).isEqualTo("acsp");
            assertThat(new String(icc, 16, 4, StandardCharsets.US_ASCII)).isEqualTo("RGB ");
        }
    }

    private static PrintSheet changed(String old, String now) {
        return Sheets.whole(Sheets.sheet(BODY).xhtml().replace(old, now));
    }

    private static PrintSheet of(PdfStandard standard) {
        PrintSheet sheet = Sheets.sheet(BODY);
        return new PrintSheet(
                sheet.id(), sheet.xhtml(), sheet.file(), sheet.language(), sheet.pictures(), sheet.moment(), standard);
    }

    private PdfDocument print(PrintSheet sheet) {
        PdfDocument pdf = printer.print(sheet);
        assertThat(pdf.problems()).isEmpty();
        return pdf;
    }

    private PDDocument open(PrintSheet sheet) throws Exception {
        return Loader.loadPDF(print(sheet).bytes().toArray());
    }

    private static String xmp(PDDocument document) throws Exception {
        return new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }
}
