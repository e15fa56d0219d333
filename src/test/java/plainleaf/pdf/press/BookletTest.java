package plainleaf.pdf.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plainleaf.model.Bytes;
import plainleaf.model.PressSettings;
import plainleaf.model.PressSettings.Folding;
import plainleaf.model.Site.Page;
import plainleaf.pdf.press.Imposition.Sheet;
import plainleaf.pdf.press.Imposition.Side;

/** A booklet holds each page at its place, whole and as letters. */
class BookletTest {
    private static final float MM = 72 / 25.4f;
    static final PressSettings PLAIN = settings(false, 0);

    private static PressSettings settings(boolean fold, double creep) {
        return new PressSettings(Page.A5, 3, false, false, 300, "", Folding.BOOKLET, fold, creep, "");
    }

    static IntStream lengths() {
        return IntStream.rangeClosed(1, 40);
    }

    /** Pages of this size in a file with a bleed around them, each with its number and a bar along its left edge. */
    static Bytes leaflet(int pages, float width, float height) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont font = new PDType1Font(FontName.HELVETICA);
            for (int number = 1; number <= pages; number++) {
                PDPage page = new PDPage(new PDRectangle(-10, -20, width + 40, height + 50));
                page.setTrimBox(new PDRectangle(10, 12, width, height));
                document.addPage(page);
                try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                    pen.beginText();
                    pen.setFont(font, 20);
                    pen.newLineAtOffset(10 + width / 2, 12 + height / 2);
                    pen.showText("[" + number + "]");
                    pen.endText();
                    pen.addRect(-10, -20, 30, height + 50);
                    pen.fill();
                }
            }
            document.getDocumentInformation().setTitle("Stairs");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return Bytes.of(out.toByteArray());
        }
    }

    private static Bytes leaflet(int pages) throws IOException {
        return leaflet(pages, 148 * MM, 210 * MM);
    }

    private static Side read(PDPage page) throws IOException {
        PDRectangle box = page.getMediaBox();
        PDFTextStripperByArea halves = new PDFTextStripperByArea();
        halves.addRegion("left", new Rectangle2D.Float(0, 0, box.getWidth() / 2, box.getHeight()));
        halves.addRegion("right", new Rectangle2D.Float(box.getWidth() / 2, 0, box.getWidth() / 2, box.getHeight()));
        halves.extractRegions(page);
        return new Side(number(halves, "left"), number(halves, "right"));
    }

    private static int number(PDFTextStripperByArea halves, String half) {
        String text = halves.getTextForRegion(half).strip();
        return text.isEmpty() ? Imposition.BLANK : Integer.parseInt(text.replaceAll("[\\[\\]]", ""));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void each_half_of_each_side_holds_the_page_that_belongs_there(int pages) throws IOException {
        for (boolean boundRight : new boolean[] {false, true}) {
            List<Side> expected = new ArrayList<>();
            for (Sheet sheet : Imposition.sheets(pages, boundRight)) {
                expected.add(sheet.front());
                expected.add(sheet.back());
            }
            try (PDDocument booklet =
                    Loader.loadPDF(Booklet.of(leaflet(pages), PLAIN, boundRight).toArray())) {
                List<Side> found = new ArrayList<>();
                for (PDPage page : booklet.getPages()) found.add(read(page));
                assertThat(found).isEqualTo(expected);
            }
        }
    }

    @Test
    void two_pages_of_a5_fill_a4_and_two_of_a4_fill_a3_and_others_stand_in_the_middle() throws IOException {
        assertThat(paper(148, 210)).isEqualTo("297 × 210");
        assertThat(paper(210, 297)).isEqualTo("420 × 297");
        assertThat(paper(99, 210)).isEqualTo("297 × 210");
        assertThat(paper(220, 300)).isEqualTo("440 × 300");
        try (PDDocument booklet = Loader.loadPDF(
                Booklet.of(leaflet(4, 99 * MM, 210 * MM), PLAIN, false).toArray())) {
            // The left edge of the right page is the fold; that of the left page is 99 mm before it.
            assertThat(bars(booklet, 0)).containsExactly(49.5, 148.5);
        }
    }

    private static String paper(int width, int height) throws IOException {
        Bytes booklet = Booklet.of(leaflet(4, width * MM, height * MM), PLAIN, false);
        try (PDDocument document = Loader.loadPDF(booklet.toArray())) {
            PDRectangle box = document.getPage(1).getMediaBox();
            return Math.round(box.getWidth() / MM) + " × " + Math.round(box.getHeight() / MM);
        }
    }

    /** Where black begins after white along the middle of a page above its number, in half millimetres. */
    private static List<Double> bars(PDDocument document, int page) throws IOException {
        BufferedImage picture = new PDFRenderer(document).renderImage(page, 10 / MM);
        List<Double> bars = new ArrayList<>();
        int y = picture.getHeight() / 4;
        for (int x = 1; x < picture.getWidth(); x++)
            if (dark(picture, x, y) && (x == 1 || !dark(picture, x - 1, y))) bars.add(Math.round(2 * x / 10.0) / 2.0);
        return bars;
    }

    private static boolean dark(BufferedImage picture, int x, int y) {
        return (picture.getRGB(x, y) & 0xFF) < 128;
    }

    @Test
    void nothing_outside_the_trim_is_shown() throws IOException {
        try (PDDocument booklet =
                Loader.loadPDF(Booklet.of(leaflet(4), PLAIN, false).toArray())) {
            BufferedImage picture = new PDFRenderer(booklet).renderImage(0, 10 / MM);
            // The bar is 30 points from -10, and the trim begins at 10: 10 points are left of it.
            int y = picture.getHeight() / 4;
            assertThat(dark(picture, 1485 + 5, y)).isTrue();
            assertThat(dark(picture, 1485 + 40, y)).isFalse();
            assertThat(dark(picture, 1485 - 5, y)).isFalse();
            assertThat(dark(picture, 2, y))
                    .as("half a millimetre of the sheet is free")
                    .isFalse();
        }
    }

    @Test
    void inner_sheets_move_to_the_fold_by_the_thickness_of_the_paper() throws IOException {
        try (PDDocument booklet = Loader.loadPDF(
                Booklet.of(leaflet(12), settings(false, 1), false).toArray())) {
            // Left pages begin 148 mm before the fold at 148.5 mm; the third sheet is 2 mm nearer.
            assertThat(bars(booklet, 0).get(0)).isEqualTo(0.5);
            assertThat(bars(booklet, 2).get(0)).isEqualTo(1.5);
            assertThat(bars(booklet, 4).get(0)).isEqualTo(2.5);
            assertThat(bars(booklet, 5).get(0)).isEqualTo(2.5);
            // What would reach over the fold is cut off: the right page's bar still begins there.
            assertThat(bars(booklet, 4).get(1)).isEqualTo(148.5);
        }
    }

    @Test
    void the_fold_is_marked_on_the_outside_alone_and_only_where_asked() throws IOException {
        try (PDDocument booklet = Loader.loadPDF(
                        Booklet.of(leaflet(8), settings(true, 0), true).toArray());
                PDDocument bare =
                        Loader.loadPDF(Booklet.of(leaflet(8), PLAIN, true).toArray())) {
            assertThat(strokes(booklet)).containsExactly(true, false, false, false);
            assertThat(strokes(bare)).containsOnly(false);
        }
    }

    private static List<Boolean> strokes(PDDocument document) throws IOException {
        List<Boolean> strokes = new ArrayList<>();
        for (PDPage page : document.getPages())
            strokes.add(Bytes.of(page.getContents().readAllBytes()).text().contains("\nS\n"));
        return strokes;
    }

    @Test
    void it_says_what_it_is_for_and_claims_nothing_it_is_not() throws IOException {
        try (PDDocument booklet =
                Loader.loadPDF(Booklet.of(leaflet(6), PLAIN, false).toArray())) {
            assertThat(booklet.getDocumentInformation().getTitle()).isEqualTo("Stairs");
            assertThat(booklet.getDocumentInformation().getSubject()).isEqualTo(Booklet.PURPOSE);
            assertThat(booklet.getDocumentCatalog().getMetadata()).isNull();
            assertThat(booklet.getDocumentCatalog().getStructureTreeRoot()).isNull();
            assertThat(booklet.getDocumentCatalog().getMarkInfo()).isNull();
            PDViewerPreferences preferences = booklet.getDocumentCatalog().getViewerPreferences();
            assertThat(preferences.getDuplex()).isEqualTo("DuplexFlipShortEdge");
            assertThat(preferences.getPrintScaling()).isEqualTo("None");
        }
    }

    @Test
    void fonts_are_shared_by_all_pages() throws IOException {
        try (PDDocument booklet =
                Loader.loadPDF(Booklet.of(leaflet(40), PLAIN, false).toArray())) {
            long fonts = booklet.getDocument().getObjectsByType(COSName.FONT).size();
            assertThat(fonts).isEqualTo(1);
            PDPage page = booklet.getPage(0);
            for (COSName name : page.getResources().getXObjectNames())
                assertThat(page.getResources().getXObject(name)).isInstanceOf(PDFormXObject.class);
        }
    }

    @Test
    void the_same_file_gives_the_same_bytes() throws IOException {
        Bytes leaflet = leaflet(12);

        assertThat(Booklet.of(leaflet, PLAIN, false)).isEqualTo(Booklet.of(leaflet, PLAIN, false));
        assertThat(Booklet.of(leaflet, PLAIN, false)).isNotEqualTo(Booklet.of(leaflet, PLAIN, true));
    }

    @Test
    void what_is_no_leaflet_is_refused() {
        assertThatThrownBy(() -> Booklet.of(Bytes.of("no PDF"), PLAIN, false)).isInstanceOf(IOException.class);
    }

    @Test
    void a_page_stands_in_the_middle_of_its_sheet() throws IOException {
        try (PDDocument booklet = Loader.loadPDF(
                Booklet.of(leaflet(4, 100 * MM, 180 * MM), PLAIN, false).toArray())) {
            BufferedImage picture = new PDFRenderer(booklet).renderImage(0, 10 / MM);
            int x = 1485 + 10;
            int top = IntStream.range(0, picture.getHeight())
                    .filter(y -> dark(picture, x, y))
                    .findFirst()
                    .orElse(0);
            assertThat(top / 10.0).isCloseTo(15, within(0.2));
        }
    }
}
