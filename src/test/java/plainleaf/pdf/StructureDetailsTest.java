package plainleaf.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static plainleaf.pdf.PrintedTree.tags;
import static plainleaf.pdf.PrintedTree.treeRoot;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import plainleaf.model.Bytes;
import plainleaf.model.PdfDocument;
import plainleaf.model.PrintSheet;
import plainleaf.model.Site.PdfStandard;
import plainleaf.typeset.TestShaper;

/** What a structure tree and its document say besides their words; each test fails when what says it is taken out. */
class StructureDetailsTest {
    private static final String CONTENTS = "<nav class='contents'><ol><li><a href='#risks'>Risks</a></li></ol></nav>"
            + "<h2 id='risks'>Risks</h2><p>See <a href='#risks'>the risks</a>.</p>";
    private static final String BOOKMARKS = "<bookmarks><bookmark name='Risks' href='#risks'/></bookmarks></head>";

    private final PdfPrinter printer = new PdfPrinter(TestShaper.harfBuzz());

    @Test
    void a_cell_names_the_headers_above_and_beside_it() throws IOException {
        try (PDDocument pdf = open(sheet("<table><thead><tr><th>When</th><th colspan='2'>What</th></tr></thead><tbody>"
                + "<tr><th scope='row' rowspan='2'>Before</th><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>"
                + "<tr><th scope='row'>After</th><td>e</td><td>f</td></tr></tbody></table>"))) {
            List<String> names =
                    tags(pdf, "TH").stream().map(th -> th.getString(COSName.ID)).toList();
            assertThat(names).hasSize(4).doesNotHaveDuplicates();
            String what = names.get(1);
            String before = names.get(2);
            String after = names.get(3);
            assertThat(tags(pdf, "TD").stream().map(PrintedTree::headers))
                    .containsExactly(
                            List.of(before, what),
                            List.of(before, what),
                            List.of(before, what),
                            List.of(before, what),
                            List.of(after, what),
                            List.of(after, what));
        }
    }

    @Test
    void every_name_is_found_in_the_name_tree_in_order() throws IOException {
        try (PDDocument pdf = open(sheet("<h2 id='über'>A</h2><h2 id='z'>B</h2><h2 id='风险'>C</h2><h2 id='a'>D</h2>"))) {
            COSArray names =
                    treeRoot(pdf).getCOSDictionary(COSName.getPDFName("IDTree")).getCOSArray(COSName.NAMES);
            Map<String, COSDictionary> found = new LinkedHashMap<>();
            List<String> bytes = new ArrayList<>();
            for (int i = 0; i < names.size(); i += 2) {
                COSString name = (COSString) names.getObject(i);
                bytes.add(new String(name.getBytes(), StandardCharsets.ISO_8859_1));
                found.put(name.getString(), (COSDictionary) names.getObject(i + 1));
            }
            assertThat(found.keySet()).containsExactlyInAnyOrder("über", "z", "风险", "a");
            assertThat(bytes).isSorted();
            assertThat(found)
                    .allSatisfy((name, element) ->
                            assertThat(element.getString(COSName.ID)).isEqualTo(name));
        }
    }

    @Test
    void a_bookmark_leads_to_its_heading_in_the_tree() throws IOException {
        try (PDDocument pdf = open(withBookmarks(sheet(CONTENTS)))) {
            COSDictionary entry = outline(pdf);
            assertThat(entry.getCOSDictionary(COSName.getPDFName("SE")))
                    .isSameAs(tags(pdf, "H2").get(0));
        }
    }

    @Test
    void in_pdf_2_links_and_bookmarks_lead_to_elements() throws IOException {
        try (PDDocument pdf = open(ofPdf2(withBookmarks(sheet(CONTENTS))))) {
            COSDictionary heading = tags(pdf, "H2").get(0);
            List<COSDictionary> links = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                page.getAnnotations().forEach(link -> links.add(link.getCOSObject()));
            }
            links.add(outline(pdf));
            assertThat(links)
                    .hasSize(3)
                    .allSatisfy(link -> assertThat(link.getCOSDictionary(COSName.A)
                                    .getCOSArray(COSName.getPDFName("SD"))
                                    .getObject(0))
                            .isSameAs(heading));
            COSArray reference = tags(pdf, "TOCI").get(0).getCOSArray(COSName.getPDFName("Ref"));
            assertThat(reference.getObject(0)).isSameAs(heading);
        }
    }

    @Test
    void a_link_leads_to_a_heading_whose_name_is_in_any_script() throws IOException {
        String body = "<h2 id='größe'>Größe</h2><p><a href='#gr%C3%B6%C3%9Fe'>Größe</a></p><h2 id='خطر'>خطر</h2>"
                + "<p><a href='#%D8%AE%D8%B7%D8%B1'>more</a></p>";
        try (PDDocument pdf = open(ofPdf2(sheet(body.replace("<h2 id='خطر'>خطر", "<h2 id='خطر'>Risks"))))) {
            List<COSBase> targets = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                page.getAnnotations()
                        .forEach(link -> targets.add(link.getCOSObject()
                                .getCOSDictionary(COSName.A)
                                .getCOSArray(COSName.getPDFName("SD"))
                                .getObject(0)));
            }
            assertThat(targets).containsExactlyInAnyOrderElementsOf(tags(pdf, "H2"));
        }
    }

    @Test
    void in_pdf_2_each_type_names_the_standard_that_knows_it() throws IOException {
        try (PDDocument pdf = open(ofPdf2(sheet(CONTENTS + "<p><em>Be calm</em></p>")))) {
            COSName namespace = COSName.getPDFName("NS");
            assertThat(tags(pdf, "Em").get(0).getCOSDictionary(namespace).getString(namespace))
                    .isEqualTo("http://iso.org/pdf2/ssn");
            assertThat(tags(pdf, "TOCI").get(0).getCOSDictionary(namespace)).isNull();
            assertThat(treeRoot(pdf).getCOSDictionary(COSName.ROLE_MAP)).isNull();
            assertThat(pdf.getVersion()).isEqualTo(2.0f);
        }
        try (PDDocument pdf = open(sheet("<p><em>Be calm</em></p>"))) {
            assertThat(treeRoot(pdf).getCOSDictionary(COSName.ROLE_MAP).getNameAsString("Em"))
                    .isEqualTo("Span");
        }
    }

    @Test
    void in_pdf_2_a_caption_is_in_its_figure_and_terms_are_described() throws IOException {
        PrintSheet sheet = ofPdf2(
                sheet(
                        "<figure><img class='picture' src='" + Sheets.PICTURE
                                + "' alt='A ring'/><figcaption>Our ring</figcaption></figure><dl><dt>X-ray</dt><dd>A picture</dd></dl>"));
        assertThat(TagDump.of(printer.print(sheet)))
                .containsExactly(
                        "Document Lang=en",
                        "  Figure Alt=A ring []",
                        "    Caption [Our ring]",
                        "  L Description",
                        "    LI",
                        "      Lbl [X-ray]",
                        "      LBody [A picture]");
    }

    @Test
    void headers_and_footers_say_which_they_are() throws IOException {
        String css = "@page{@top-left{content:'Above';font:12pt 'Noto Sans'}}";
        assertThat(artifacts(Sheets.sheet("<p>Words</p>", css)))
                .contains("<</Type /Pagination /Subtype /Header>>", "<</Type /Pagination /Subtype /Footer>>");
    }

    @Test
    void no_artifact_is_empty_and_no_property_unused() throws IOException {
        try (PDDocument pdf = open(sheet("<h2>Risks</h2><p>Words</p>"))) {
            PDPage page = pdf.getPage(0);
            String content = content(page);
            assertThat(content).contains("BDC").doesNotContainPattern("BDC\\s*EMC");
            COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            assertThat(properties.keySet()).allMatch(name -> content.contains("/" + name.getName() + " BDC"));
        }
    }

    @Test
    void a_picture_of_its_own_is_a_block_and_is_not_smoothed() throws IOException {
        Bytes png = png();
        String address = "../../assets/pictures/dot.png";
        PrintSheet sheet = Sheets.withPicture(
                sheet("<p>Words</p><img class='picture' src='" + address + "' alt='A dot'/>"), address, png);
        try (PDDocument pdf = open(sheet)) {
            COSDictionary figure = tags(pdf, "Figure").get(0).getCOSDictionary(COSName.A);
            assertThat(figure.getNameAsString("Placement")).isEqualTo("Block");
            COSDictionary drawn = pdf.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
            assertThat(drawn.keySet())
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(
                                    ((COSStream) drawn.getDictionaryObject(name)).containsKey(COSName.INTERPOLATE))
                            .isFalse());
        }
    }

    @Test
    void a_link_is_called_what_it_says() throws IOException {
        try (PDDocument pdf = open(sheet("<p>Ask at <a href='mailto:a@example.org'><span class='address'>"
                + "a@<wbr/>example.<wbr/>org</span></a>, then (<a href='https://example.org/'>come</a>).</p>"))) {
            List<String> names = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                page.getAnnotations().forEach(link -> names.add(link.getContents()));
            }
            assertThat(names).containsExactlyInAnyOrder("a@example.org", "come");
        }
    }

    private static Bytes png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
        return Bytes.of(out.toByteArray());
    }

    private static PrintSheet sheet(String body) {
        return Sheets.sheet("<article>" + body + "</article>");
    }

    private static PrintSheet withBookmarks(PrintSheet sheet) {
        return changed(sheet, sheet.xhtml().replace("</head>", BOOKMARKS), sheet.standard());
    }

    private static PrintSheet ofPdf2(PrintSheet sheet) {
        return changed(sheet, sheet.xhtml(), PdfStandard.UA_2);
    }

    private static PrintSheet changed(PrintSheet sheet, String xhtml, PdfStandard standard) {
        return new PrintSheet(
                sheet.id(), xhtml, sheet.file(), sheet.language(), sheet.pictures(), sheet.moment(), standard);
    }

    private PDDocument open(PrintSheet sheet) throws IOException {
        PdfDocument printed = printer.print(sheet);
        assertThat(printed.problems()).isEmpty();
        return Loader.loadPDF(printed.bytes().toArray());
    }

    private List<String> artifacts(PrintSheet sheet) throws IOException {
        try (PDDocument pdf = open(sheet)) {
            return Pattern.compile("/Artifact (.*) BDC")
                    .matcher(content(pdf.getPage(0)))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }
    }

    private static String content(PDPage page) throws IOException {
        return new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    private static COSDictionary outline(PDDocument pdf) {
        return pdf.getDocumentCatalog()
                .getCOSObject()
                .getCOSDictionary(COSName.OUTLINES)
                .getCOSDictionary(COSName.FIRST);
    }
}
