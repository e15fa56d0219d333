package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plainleaf.check.tags.Spaces;
import plainleaf.check.tags.Tag;
import plainleaf.check.tags.TagReader;
import plainleaf.check.tags.TagTree;
import plainleaf.model.Bytes;

/** What build --press and --proof make for the printer, and what they do not make. */
class PressFilesTest {
    private static final String PRESS = "print/hip-injection-en-press.pdf";
    private static final String WEB = "en/hip-injection/hip-injection-en.pdf";
    private static final float MM = 72 / 25.4f;
    private static final int DPI = 72;

    private TestSite site;

    @BeforeEach
    void makeSite(@TempDir Path root) throws IOException {
        site = new TestSite(root);
    }

    private CommandLineRun build(String... options) {
        String[] all = Arrays.copyOf(options, options.length + 2);
        all[options.length] = "--language=en";
        all[options.length + 1] = "--edition=standard";
        return site.run("build", all);
    }

    /** The list of jobs may be there, and empty. */
    static boolean isForPrint(String path) {
        return path.startsWith("print/") && path.endsWith(".pdf");
    }

    private byte[] file(String path) throws IOException {
        return Files.readAllBytes(site.output().resolve(path));
    }

    @Test
    void an_ordinary_build_makes_none_and_takes_old_ones_away() throws IOException {
        assertThat(build("--press").exitCode()).isZero();
        assertThat(site.published()).contains(PRESS);
        assertThat(build().exitCode()).isZero();
        assertThat(site.published()).noneMatch(PressFilesTest::isForPrint);
    }

    @Test
    void it_says_that_it_is_for_the_press_and_for_which() throws IOException {
        build("--press");
        try (PDDocument press = Loader.loadPDF(file(PRESS))) {
            assertThat(new String(file(PRESS), 0, 8, StandardCharsets.US_ASCII)).isEqualTo("%PDF-1.6");
            assertThat(press.getVersion()).isEqualTo(1.6f);
            assertThat(press.getDocumentInformation().getCustomMetadataValue("GTS_PDFXVersion"))
                    .isEqualTo("PDF/X-4");
            assertThat(press.getDocumentInformation().getTrapped()).isEqualTo("False");
            assertThat(press.getDocumentInformation().getTitle()).isEqualTo("Hip injection");
            assertThat(press.getDocumentInformation().getModificationDate()).isNotNull();
            assertThat(press.getDocumentCatalog().getLanguage()).isEqualTo("en");
            String xmp = new String(press.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp)
                    .contains("<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>")
                    .contains("<dc:title>", "<xmpMM:DocumentID>uuid:")
                    .doesNotContain("pdfaid", "pdfuaid");
            COSDictionary intent =
                    press.getDocumentCatalog().getOutputIntents().get(0).getCOSObject();
            assertThat(intent.getNameAsString(COSName.S)).isEqualTo("GTS_PDFX");
            assertThat(intent.getString(COSName.OUTPUT_CONDITION_IDENTIFIER)).isEqualTo("FOGRA39");
            assertThat(((COSStream) intent.getDictionaryObject(COSName.DEST_OUTPUT_PROFILE)).getInt(COSName.N))
                    .isEqualTo(4);
            assertThat(press.isEncrypted()).isFalse();
            assertThat(press.getDocumentCatalog().getDocumentOutline()).isNull();
            assertThat(press.getDocumentCatalog().getOpenAction()).isNull();
        }
    }

    @Test
    void its_boxes_stand_inside_each_other_and_no_page_has_a_link() throws IOException {
        site.write("site.yaml", site("{standard: {bleed: 5, marks: true, colour-bar: true}}"));
        assertThat(build("--press").exitCode()).isZero();
        try (PDDocument press = Loader.loadPDF(file(PRESS))) {
            assertThat(press.getNumberOfPages() % 4).isZero();
            for (PDPage page : press.getPages()) {
                PDRectangle trim = page.getTrimBox();
                assertThat(trim.getWidth()).isCloseTo(148 * MM, within(0.05f));
                assertThat(trim.getHeight()).isCloseTo(210 * MM, within(0.05f));
                assertThat(page.getBleedBox().getLowerLeftX()).isCloseTo(trim.getLowerLeftX() - 5 * MM, within(0.05f));
                assertThat(page.getBleedBox().getUpperRightY())
                        .isCloseTo(trim.getUpperRightY() + 5 * MM, within(0.05f));
                assertThat(page.getMediaBox().getLowerLeftX()).isZero();
                assertThat(page.getMediaBox().getWidth()).isCloseTo((148 + 10 + 20) * MM, within(0.1f));
                assertThat(page.getAnnotations()).isEmpty();
                assertThat(page.getCOSObject().containsKey(COSName.CROP_BOX)).isFalse();
            }
        }
    }

    private static String site(String print) {
        return "organisation: {en: Test Hospital, cy: Ysbyty Prawf}\nlanguages: [en, cy]\nprofile: nhs\nprint: " + print
                + "\n";
    }

    @Test
    void no_stream_of_it_has_a_colour_but_in_inks() throws IOException {
        build("--press");
        Set<String> screen = Set.of("rg", "RG", "g", "G", "sc", "scn", "SC", "SCN");
        int looked = 0;
        try (PDDocument press = Loader.loadPDF(file(PRESS))) {
            for (PDPage page : press.getPages()) {
                looked += look(page.getContents().readAllBytes(), screen);
                COSDictionary parts = page.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
                for (COSName name : parts == null ? List.<COSName>of() : List.copyOf(parts.keySet())) {
                    if (parts.getDictionaryObject(name) instanceof COSStream part
                            && COSName.FORM.equals(part.getCOSName(COSName.SUBTYPE))) {
                        try (InputStream in = part.createInputStream()) {
                            looked += look(in.readAllBytes(), screen);
                        }
                    }
                }
            }
        }
        assertThat(looked).isGreaterThan(20);
    }

    /** How many colours there are. */
    private static int look(byte[] stream, Set<String> screen) throws IOException {
        int colours = 0;
        for (Object token : new PDFStreamParser(stream).parse()) {
            if (token instanceof Operator operator) {
                assertThat(screen).doesNotContain(operator.getName());
                colours += operator.getName().equalsIgnoreCase("k") ? 1 : 0;
            }
        }
        return colours;
    }

    @Test
    void its_words_are_those_of_the_pdf_and_links_are_words() throws IOException {
        build("--press");
        TagTree web = (TagTree) TagReader.read(Bytes.of(file(WEB)), Spaces.WRITTEN);
        TagTree press = (TagTree) TagReader.read(Bytes.of(file(PRESS)), Spaces.WRITTEN);

        assertThat(words(press)).isEqualTo(words(web)).contains("Hip injection");
        assertThat(press.tags("Link")).isEmpty();
        assertThat(press.tags()
                        .filter(tag -> !tag.is("Span") && !tag.is("Link"))
                        .map(Tag::type))
                .containsExactlyElementsOf(web.tags()
                        .filter(tag -> !tag.is("Span") && !tag.is("Link"))
                        .map(Tag::type)
                        .toList());
        assertThat(press.faults()).isEmpty();
        assertThat(press.untagged()).isEmpty();
    }

    private static String words(TagTree tree) {
        return String.join("\n", tree.roots().stream().map(Tag::text).toList());
    }

    @Test
    void the_band_of_the_cover_goes_on_to_the_edge_of_the_bleed() throws IOException {
        build("--press");
        try (PDDocument press = Loader.loadPDF(file(PRESS))) {
            BufferedImage first = new PDFRenderer(press).renderImageWithDPI(0, DPI);
            int trim = Math.round(3 * MM);
            int inside = first.getRGB(first.getWidth() / 2, trim + 3);
            assertThat(inside & 0xFF).isLessThan(0x80);
            for (int x : new int[] {1, first.getWidth() / 2, first.getWidth() - 2}) {
                assertThat(first.getRGB(x, 1)).isEqualTo(inside);
            }
            int band = first.getRGB(trim + 4, 60);
            assertThat(band).isNotEqualTo(0xFFFFFFFF).isNotEqualTo(inside);
            assertThat(first.getRGB(1, 60)).isEqualTo(band);
            assertThat(first.getRGB(first.getWidth() - 2, 60)).isEqualTo(band);
        }
    }

    @Test
    void the_same_text_gives_the_same_bytes() throws IOException {
        build("--press");
        byte[] once = file(PRESS);
        build("--press");
        assertThat(file(PRESS)).isEqualTo(once);
        build("--proof");
        assertThat(file(PRESS)).as("what may be printed is no proof").isEqualTo(once);
    }

    @Test
    void nothing_of_a_link_is_left_in_the_file() throws IOException {
        build("--press");
        try (PDDocument press = Loader.loadPDF(file(PRESS))) {
            for (var key : press.getDocument().getXrefTable().keySet()) {
                COSObject object = press.getDocument().getObjectFromPool(key);
                if (object.getObject() instanceof COSDictionary dictionary) {
                    COSBase type = dictionary.getDictionaryObject(COSName.TYPE);
                    assertThat(type).isNotEqualTo(COSName.ANNOT).isNotEqualTo(COSName.getPDFName("OBJR"));
                    assertThat(dictionary.containsKey(COSName.URI)).isFalse();
                }
            }
        }
    }
}
