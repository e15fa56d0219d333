package plainleaf.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static plainleaf.pdf.PrintedTags.picture;
import static plainleaf.pdf.PrintedTree.tags;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import plainleaf.check.tags.Artifact;
import plainleaf.check.tags.Spaces;
import plainleaf.check.tags.TagReader;
import plainleaf.check.tags.TagTree;
import plainleaf.model.PdfDocument;
import plainleaf.typeset.TestShaper;

/** What is drawn and not read, and how pictures say where they stand. */
class ArtifactsTest {
    private static final Pattern NUMBER = Pattern.compile("/MCID (\\d+)");

    private final PdfPrinter printer = new PdfPrinter(TestShaper.harfBuzz());

    @Test
    void all_that_is_marked_as_content_has_its_place_in_the_tree() throws Exception {
        String drawing =
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>";
        try (PDDocument document = open("<p>Words</p>" + drawing + "<table><thead><tr><th>Risk</th></tr></thead><tbody>"
                + PrintedTags.rows(40) + "</tbody></table>")) {
            COSArray numbers = PrintedTree.treeRoot(document)
                    .getCOSDictionary(COSName.PARENT_TREE)
                    .getCOSArray(COSName.NUMS);
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            for (PDPage page : document.getPages()) {
                COSArray parents = (COSArray) numbers.getObject(2 * page.getStructParents() + 1);
                Matcher content = NUMBER.matcher(content(page));
                assertThat(content.find()).isTrue();
                do {
                    int number = Integer.parseInt(content.group(1));
                    assertThat(number).isLessThan(parents.size());
                    COSDictionary parent = (COSDictionary) parents.getObject(number);
                    assertThat(tags(document, parent.getNameAsString(COSName.S)))
                            .as("the engine's own elements are in the tree no more")
                            .contains(parent);
                } while (content.find());
            }
        }
    }

    @Test
    void the_label_of_an_item_that_goes_overleaf_is_not_painted_on_the_page_before() {
        String item = "<li><p>Words that stand</p><p>on two lines</p></li>";
        for (int before = 20; before < 30; before++) {
            PdfDocument pdf = printer.print(Sheets.sheet(
                    "<p>Line</p>".repeat(before) + "<ol>" + item.repeat(12) + "</ol>",
                    "p{margin:0} li{padding-top:40pt;page-break-inside:auto}"));

            assertThat(hidden(pdf))
                    .extracting(artifact -> artifact.run().text())
                    .noneMatch(text -> text.matches(".*\\d\\..*"));
        }
    }

    @Test
    void the_head_of_a_table_is_seen_again_on_each_page_and_not_heard() {
        PdfDocument pdf = printer.print(Sheets.sheet(
                "<table><thead><tr><th>Risk</th><th>How often</th></tr></thead><tbody>"
                        + "<tr><td>A bruise</td><td>1 in 10</td></tr>".repeat(60) + "</tbody></table>",
                "table{-fs-table-paginate:paginate} tr{page-break-inside:avoid}"));

        assertThat(hidden(pdf).stream().filter(artifact -> artifact.run().text().matches("Risk|How often")))
                .allMatch(artifact -> artifact.kind().equals("Pagination"))
                .extracting(artifact -> artifact.run().page())
                .containsExactly(2, 2, 3, 3);
    }

    private static List<Artifact> hidden(PdfDocument pdf) {
        return ((TagTree) TagReader.read(pdf.bytes(), Spaces.WRITTEN)).artifacts();
    }

    @Test
    void a_page_without_named_properties_has_no_list_of_them() throws Exception {
        try (PDDocument document = open("<p>Words</p>")) {
            PDPage page = document.getPage(0);
            assertThat(content(page)).contains("/Subtype /Footer");
            assertThat(page.getResources().getCOSObject().containsKey(COSName.PROPERTIES))
                    .isFalse();
        }
    }

    @Test
    void a_picture_in_a_sentence_stands_in_its_line() throws Exception {
        try (PDDocument document = open("<p>Words " + picture("A ring") + "</p>" + picture("A ring")
                + "<p><a href='#x' id='x'>Go " + picture("A ring") + " on</a></p>")) {
            assertThat(tags(document, "Figure"))
                    .extracting(figure -> figure.getCOSDictionary(COSName.A).getNameAsString("Placement"))
                    .containsExactly(null, "Block", null);
        }
    }

    @Test
    void pictures_within_drawings_are_not_smoothed_either() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream picture = document.getDocument().createCOSStream();
            picture.setBoolean(COSName.INTERPOLATE, true);
            COSStream drawing = document.getDocument().createCOSStream();
            drawing.setItem(COSName.RESOURCES, drawn(picture));
            page.setResources(new PDResources(drawn(drawing)));
            Smoothing.removeFrom(document);
            assertThat(picture.containsKey(COSName.INTERPOLATE)).isFalse();
        }
    }

    private static COSDictionary drawn(COSStream object) {
        COSDictionary objects = new COSDictionary();
        objects.setItem(COSName.getPDFName("X1"), object);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, objects);
        return resources;
    }

    private static String content(PDPage page) throws Exception {
        return new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    private PDDocument open(String body) throws Exception {
        PdfDocument printed = printer.print(Sheets.sheet("<article>" + body + "</article>"));
        assertThat(printed.problems()).isEmpty();
        return Loader.loadPDF(printed.bytes().toArray());
    }
}
