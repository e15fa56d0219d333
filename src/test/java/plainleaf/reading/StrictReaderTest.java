package plainleaf.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** The reader that proves the leaflets, on pages small enough to see that it reads them right. */
class StrictReaderTest {
    @Test
    void follows_the_tags_not_the_page() throws IOException {
        assertThat(read(page("/P <</MCID 1>> BDC (second) Tj EMC /P <</MCID 0>> BDC (first) Tj EMC")))
                .containsExactly("first", "second");
    }

    @Test
    void infers_nothing_from_places() throws IOException {
        assertThat(read(page("/P <</MCID 0>> BDC (two) Tj 100 0 Td (words) Tj EMC")))
                .containsExactly("twowords");
        assertThat(read(page("/P <</MCID 0>> BDC (after ) Tj -100 0 Td (before) Tj EMC")))
                .containsExactly("after before");
    }

    @Test
    void takes_the_outermost_replacement_once() throws IOException {
        assertThat(read(page("/P <</MCID 0>> BDC (a) Tj /Span <</ActualText (said)>> BDC (xy) Tj"
                        + " /Span <</ActualText (hidden)>> BDC (z) Tj EMC (w) Tj EMC (b) Tj EMC")))
                .containsExactly("asaidb");
        assertThat(read(page("/P <</MCID 0>> BDC /Span /Named BDC (xy) Tj EMC EMC")))
                .containsExactly("named");
        assertThat(read(page("/P <</MCID 0>> BDC (a) Tj /Span <</ActualText (said)>> BDC EMC EMC")))
                .containsExactly("asaid");
    }

    @Test
    void hears_no_artifact_and_finds_what_has_no_tag() throws IOException {
        TaggedFile file = page("(lost) Tj /Artifact BMC (1) Tj EMC /P <</MCID 0>> BDC (text) Tj EMC");
        assertThat(read(file)).containsExactly("text");
        assertThat(file.drawn().filter(Drawn::isUntagged).map(Drawn::said)).containsExactly("l", "o", "s", "t");
    }

    @Test
    void a_title_in_the_contents_loses_its_number_only() {
        assertThat(StrictReader.title("Before you come\u00A012")).isEqualTo("Before you come");
        assertThat(StrictReader.title("پیش از مراجعه ۲")).isEqualTo("پیش از مراجعه");
        assertThat(StrictReader.title("2 weeks before you come")).isEqualTo("2 weeks before you come");
    }

    private static List<String> read(TaggedFile file) {
        return StrictReader.blocks(file);
    }

    /** A page with this content and two paragraphs, of marked content 0 and 1. */
    private static TaggedFile page(String content) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            PDResources resources = new PDResources();
            COSDictionary named = new COSDictionary();
            named.setString(COSName.ACTUAL_TEXT, "named");
            COSDictionary properties = new COSDictionary();
            properties.setItem(COSName.getPDFName("Named"), named);
            resources.getCOSObject().setItem(COSName.PROPERTIES, properties);
            resources.put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
            page.setResources(resources);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream()) {
                out.write(("BT /F 12 Tf 100 100 Td " + content + " ET").getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(stream);
            document.addPage(page);
            PDStructureTreeRoot root = new PDStructureTreeRoot();
            for (int mcid = 0; mcid < 2; mcid++) {
                PDStructureElement paragraph = new PDStructureElement("P", root);
                paragraph.setPage(page);
                paragraph.appendKid(mcid);
                root.appendKid(paragraph);
            }
            document.getDocumentCatalog().setStructureTreeRoot(root);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return TaggedFile.read(out.toByteArray());
        }
    }
}
