package plainleaf.pdf.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.model.Bytes;
import plainleaf.model.PressSettings;
import plainleaf.model.PressSettings.Folding;
import plainleaf.model.Site.Page;
import plainleaf.pdf.press.LetterFold.Panel;

/** Whoever folds the sheet twice holds the first page, and unfolds the others in order. */
class LetterFoldTest {
    private static final float MM = SheetPaper.points(1);

    /** In millimetres: a point of the picture, and a half. */
    private static final double ROUNDING = 0.15;

    private static PressSettings settings(boolean fold) {
        return new PressSettings(Page.DL, 3, false, false, 300, "", Folding.LETTER_FOLD, fold, 0, "");
    }

    private static PDDocument folded(int pages, boolean fold, boolean boundRight) throws IOException {
        Bytes leaflet = BookletTest.leaflet(pages, 99 * MM, 210 * MM);
        return Loader.loadPDF(Booklet.of(leaflet, settings(fold), boundRight).toArray());
    }

    /** The numbers of the pages on one side, by where their middle is. */
    private static List<Integer> read(PDPage side, List<Panel> panels) throws IOException {
        PDFTextStripperByArea areas = new PDFTextStripperByArea();
        float from = 0;
        for (int i = 0; i < panels.size(); i++) {
            float width = panels.get(i).width() * MM;
            areas.addRegion("" + i, new Rectangle2D.Float(from, 0, width, 210 * MM));
            from += width;
        }
        areas.extractRegions(side);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < panels.size(); i++)
            numbers.add(Integer.parseInt(areas.getTextForRegion("" + i).strip().replaceAll("[\\[\\]]", "")));
        return numbers;
    }

    @Test
    void six_pages_lie_as_a_letter_is_folded_and_in_a_mirror_from_right_to_left() throws IOException {
        try (PDDocument english = folded(6, false, false);
                PDDocument arabic = folded(6, false, true)) {
            assertThat(english.getNumberOfPages()).isEqualTo(2);
            assertThat(read(english.getPage(0), LetterFold.side(true, false))).containsExactly(5, 6, 1);
            assertThat(read(english.getPage(1), LetterFold.side(false, false))).containsExactly(2, 3, 4);
            assertThat(read(arabic.getPage(0), LetterFold.side(true, true))).containsExactly(1, 6, 5);
            assertThat(read(arabic.getPage(1), LetterFold.side(false, true))).containsExactly(4, 3, 2);
            for (PDPage side : english.getPages()) {
                assertThat(side.getMediaBox().getWidth() / MM).isCloseTo(297, within(0.1f));
                assertThat(side.getMediaBox().getHeight() / MM).isCloseTo(210, within(0.1f));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_panels_fill_the_sheet_and_what_is_folded_in_is_narrower_on_both_its_sides(boolean boundRight) {
        List<Panel> outside = LetterFold.side(true, boundRight);
        List<Panel> behind = new ArrayList<>(LetterFold.side(false, boundRight));
        // Turned over its short edge, the left of the inside lies behind the right of the outside.
        Collections.reverse(behind);

        assertThat(outside.stream().mapToInt(Panel::width).sum()).isEqualTo(297);
        assertThat(behind.stream().map(Panel::width))
                .isEqualTo(outside.stream().map(Panel::width).toList());
        for (int i = 0; i < outside.size(); i++) {
            Panel panel = outside.get(i);
            assertThat(panel.width()).isEqualTo(panel.page() == 5 ? 97 : 100);
            // A leaf's two pages follow each other; the back is that of the middle.
            assertThat(behind.get(i).page()).isEqualTo(panel.page() == 1 ? 2 : panel.page() == 6 ? 3 : 4);
        }
        assertThat(outside.get(boundRight ? 0 : 2).page()).as("the page on top").isEqualTo(1);
    }

    @Test
    void a_page_stands_in_the_middle_of_its_panel_and_its_bleed_fills_what_is_left() throws IOException {
        try (PDDocument sheet = folded(6, false, false)) {
            BufferedImage outside = new PDFRenderer(sheet).renderImage(0, 10 / MM);
            // Each page has a bar from 20 points left of its trim to 10 points right of it.
            double bar = 10 / MM;
            assertThat(dark(outside)).hasSize(3);
            assertThat(dark(outside).get(0)).satisfies(run -> near(run, 0, 97 / 2.0 - 99 / 2.0 + bar));
            assertThat(dark(outside).get(1)).satisfies(run -> near(run, 97, 97 + 0.5 + bar));
            assertThat(dark(outside).get(2)).satisfies(run -> near(run, 197, 197 + 0.5 + bar));
        }
    }

    private static void near(double[] run, double from, double to) {
        assertThat(run[0]).isCloseTo(from, within(ROUNDING));
        assertThat(run[1]).isCloseTo(to, within(ROUNDING));
    }

    /** Where it is black along a line above the numbers, in millimetres. */
    private static List<double[]> dark(BufferedImage picture) {
        List<double[]> runs = new ArrayList<>();
        int y = picture.getHeight() / 4;
        for (int x = 0; x < picture.getWidth(); x++) {
            if ((picture.getRGB(x, y) & 0xFF) >= 128) continue;
            int from = x;
            while (x < picture.getWidth() && (picture.getRGB(x, y) & 0xFF) < 128) x++;
            runs.add(new double[] {from / 10.0, x / 10.0});
        }
        return runs;
    }

    @Test
    void both_folds_are_marked_on_the_outside_where_asked_as_artifacts() throws IOException {
        try (PDDocument english = folded(6, true, false);
                PDDocument arabic = folded(6, true, true);
                PDDocument bare = folded(6, false, false)) {
            assertThat(CutMarksTest.marks(english, 0))
                    .containsExactly(
                            "97.0 0.0 97.0 6.0",
                            "97.0 204.0 97.0 210.0",
                            "197.0 0.0 197.0 6.0",
                            "197.0 204.0 197.0 210.0");
            assertThat(CutMarksTest.marks(arabic, 0))
                    .containsExactly(
                            "100.0 0.0 100.0 6.0",
                            "100.0 204.0 100.0 210.0",
                            "200.0 0.0 200.0 6.0",
                            "200.0 204.0 200.0 210.0");
            assertThat(CutMarksTest.marks(english, 1)).isEmpty();
            assertThat(CutMarksTest.marks(bare, 0)).isEmpty();
            String outside =
                    Bytes.of(english.getPage(0).getContents().readAllBytes()).text();
            assertThat(outside.indexOf("/Artifact BMC"))
                    .as("no panel lies on a mark")
                    .isGreaterThan(outside.lastIndexOf(" Do"));
        }
    }

    @Test
    void the_file_says_how_it_is_folded() throws IOException {
        try (PDDocument sheet = folded(6, false, false)) {
            assertThat(sheet.getDocumentInformation().getSubject()).contains("fold twice");
            assertThat(sheet.getDocumentCatalog().getViewerPreferences().getDuplex())
                    .isEqualTo("DuplexFlipShortEdge");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5, 7, 8, 12})
    void any_other_number_of_pages_is_refused(int pages) {
        assertThatThrownBy(() -> folded(pages, false, false))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("6 pages, not " + pages);
    }
}
