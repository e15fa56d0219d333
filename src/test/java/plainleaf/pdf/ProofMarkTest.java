package plainleaf.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import plainleaf.model.Bytes;
import plainleaf.model.PdfDocument;
import plainleaf.model.PressJob;
import plainleaf.model.PressSettings;
import plainleaf.model.PrintSheet;
import plainleaf.model.TypeArea;
import plainleaf.typeset.TestShaper;

/** A proof says on every page that it is one, where no words are. */
class ProofMarkTest {
    private static final double MM = 72 / 25.4;

    /** Points of the picture in a millimetre. */
    private static final int FINE = 4;

    private static final double BLEED = 3;

    private final PdfPrinter printer = new PdfPrinter(TestShaper.harfBuzz());

    /** The last of four pages of A5, which is empty but for a heading of one word further down. */
    private BufferedImage page(double sides) throws IOException {
        PrintSheet sheet = Sheets.sheet("<h1 data-at='1:1'>One</h1>"
                + "<h2 style='page-break-before:always; margin-top: 60mm'>Two</h2>".repeat(3));
        TypeArea area = new TypeArea((148 - 2 * sides) * MM, 12, 10);
        PressJob job = new PressJob(PressSettings.DEFAULT, Bytes.of(new byte[0]), PressJob.Notes.NONE, "PROOF", area);
        PdfDocument press = printer.press(sheet, printer.print(sheet), job);
        assertThat(press.problems()).isEmpty();
        try (PDDocument document = Loader.loadPDF(press.bytes().toArray())) {
            return new PDFRenderer(document).renderImage(3, (float) (FINE / MM));
        }
    }

    /** Whether something is black between these places, in millimetres of the trim from its upper left. */
    private static boolean marked(BufferedImage page, double left, double top, double right, double bottom) {
        for (int x = at(left); x < at(right); x++)
            for (int y = at(top); y < at(bottom); y++) if ((page.getRGB(x, y) & 0xFF) < 100) return true;
        return false;
    }

    private static int at(double millimetres) {
        return (int) Math.round((BLEED + millimetres) * FINE);
    }

    @Test
    void it_stands_up_the_side_of_a_page_that_has_room_there() throws IOException {
        BufferedImage page = page(15);

        assertThat(marked(page, 5, 80, 12, 130)).isTrue();
        assertThat(marked(page, 0, 0, 148, 12)).isFalse();
    }

    @Test
    void it_stands_above_the_text_of_a_page_with_narrow_sides() throws IOException {
        BufferedImage page = page(9);

        assertThat(marked(page, 60, 5, 88, 12)).isTrue();
        assertThat(marked(page, 0, 0, 148, 5)).as("what is not safe").isFalse();
        assertThat(marked(page, 0, 20, 14, 200)).as("beside the text").isFalse();
    }
}
