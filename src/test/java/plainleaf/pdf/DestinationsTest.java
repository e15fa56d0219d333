package plainleaf.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static plainleaf.pdf.PrintedTree.tags;
import static plainleaf.pdf.PrintedTree.treeRoot;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import plainleaf.model.PdfDocument;
import plainleaf.model.PrintSheet;
import plainleaf.model.Site.PdfStandard;
import plainleaf.typeset.TestShaper;

/** Where bookmarks and links lead in the tree, in PDF 1.7 and 2.0, and by which names and types. */
class DestinationsTest {
    private static final COSName ELEMENT = COSName.getPDFName("SE");
    private static final COSName PLACE = COSName.getPDFName("SD");
    private static final String BODY = "<article><h2 id='one'>One</h2><h3 id='two'>Two</h3><h2 id='three'>Three</h2>"
            + "<div id='box'><p>See <a href='#two'>two</a>, <strong>now</strong></p></div>"
            + "<aside><p>Beside</p></aside></article>";
    private static final String BOOKMARKS = "<bookmarks><bookmark name='One' href='#one'>"
            + "<bookmark name='Two' href='#two'/></bookmark><bookmark name='Three' href='#three'/>"
            + "<bookmark name='Box' href='#box'/></bookmarks></head>";

    private final PdfPrinter printer = new PdfPrinter(TestShaper.harfBuzz());

    @Test
    void each_bookmark_leads_to_its_own_heading_and_none_to_what_is_not_in_the_tree() throws Exception {
        for (PdfStandard standard : PdfStandard.values()) {
            try (PDDocument document = open(BODY, standard)) {
                assertThat(entries(document))
                        .extracting(entry -> entry.getCOSDictionary(ELEMENT))
                        .containsExactly(
                                tags(document, "H2").get(0),
                                tags(document, "H3").get(0),
                                tags(document, "H2").get(1),
                                null);
            }
        }
    }

    @Test
    void bookmarks_and_links_of_pdf_1_7_lead_to_places_on_pages() throws Exception {
        try (PDDocument document = open(BODY, PdfStandard.UA_1)) {
            assertThat(entries(document))
                    .hasSize(4)
                    .allMatch(entry -> entry.containsKey(COSName.DEST) && !entry.containsKey(COSName.A));
            assertThat(link(document).getCOSDictionary(COSName.A).containsKey(PLACE))
                    .isFalse();
        }
    }

    @Test
    void bookmarks_and_links_of_pdf_2_lead_to_elements() throws Exception {
        try (PDDocument document = open(BODY, PdfStandard.UA_2)) {
            COSDictionary heading = tags(document, "H3").get(0);
            COSDictionary bookmark = entries(document).get(1);
            assertThat(bookmark.containsKey(COSName.DEST)).isFalse();
            for (COSDictionary leading : List.of(bookmark, link(document))) {
                assertThat(leading.getCOSDictionary(COSName.A)
                                .getCOSArray(PLACE)
                                .getObject(0))
                        .isSameAs(heading);
            }
        }
    }

    @Test
    void a_name_belongs_to_the_first_element_that_has_it() throws Exception {
        try (PDDocument document = open("<h2 id='x'>A</h2><p>Words</p><h2 id='x'>B</h2>", PdfStandard.UA_1)) {
            assertThat(tags(document, "H2"))
                    .extracting(heading -> heading.getString(COSName.ID))
                    .containsExactly("x", null);
            var names = treeRoot(document)
                    .getCOSDictionary(COSName.getPDFName("IDTree"))
                    .getCOSArray(COSName.NAMES);
            assertThat(names).hasSize(2);
            assertThat(((COSString) names.getObject(0)).getString()).isEqualTo("x");
            assertThat(names.getObject(1)).isSameAs(tags(document, "H2").get(0));
        }
    }

    @Test
    void types_of_pdf_2_are_mapped_for_older_readers_or_named_as_what_they_are() throws Exception {
        try (PDDocument document = open(BODY, PdfStandard.UA_1)) {
            COSDictionary roles = treeRoot(document).getCOSDictionary(COSName.ROLE_MAP);
            assertThat(roles.getNameAsString("Aside")).isEqualTo("Sect");
            assertThat(roles.getNameAsString("Strong")).isEqualTo("Span");
            assertThat(roles.getNameAsString("Em")).isEqualTo("Span");
            assertThat(roles.size()).isEqualTo(3);
        }
        try (PDDocument document = open(BODY, PdfStandard.UA_2)) {
            COSName namespaces = COSName.getPDFName("Namespaces");
            COSName namespace = COSName.getPDFName("NS");
            assertThat(treeRoot(document).getCOSArray(namespaces)).hasSize(1);
            assertThat(tags(document, "Strong").get(0).getCOSDictionary(namespace))
                    .isSameAs(treeRoot(document).getCOSArray(namespaces).getObject(0));
        }
    }

    private static COSDictionary link(PDDocument document) throws Exception {
        return document.getPage(0).getAnnotations().get(0).getCOSObject();
    }

    private static List<COSDictionary> entries(PDDocument document) {
        List<COSDictionary> entries = new ArrayList<>();
        collect(document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OUTLINES), entries);
        return entries;
    }

    private static void collect(COSDictionary above, List<COSDictionary> entries) {
        COSDictionary entry = above.getCOSDictionary(COSName.FIRST);
        while (entry != null) {
            entries.add(entry);
            collect(entry, entries);
            entry = entry.getCOSDictionary(COSName.NEXT);
        }
    }

    private PDDocument open(String body, PdfStandard standard) throws Exception {
        PrintSheet sheet = Sheets.sheet(body);
        String xhtml = body.equals(BODY) ? sheet.xhtml().replace("</head>", BOOKMARKS) : sheet.xhtml();
        PdfDocument printed = printer.print(new PrintSheet(
                sheet.id(), xhtml, sheet.file(), sheet.language(), sheet.pictures(), sheet.moment(), standard));
        assertThat(printed.problems()).isEmpty();
        return Loader.loadPDF(printed.bytes().toArray());
    }
}
