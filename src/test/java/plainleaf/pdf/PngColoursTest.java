package plainleaf.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import plainleaf.model.Bytes;
import plainleaf.model.PdfDocument;
import plainleaf.model.PictureFile;
import plainleaf.model.PressJob;
import plainleaf.model.PressSettings;
import plainleaf.model.PrintSheet;
import plainleaf.model.TypeArea;
import plainleaf.typeset.TestShaper;

/** A PNG has its colours on paper, however it stores them. */
class PngColoursTest {
    private static final List<PngShape> SHAPES = PngShape.all();
    private static final int COLUMNS = 9;
    /** In millimetres, as all that follows: a picture, and the step from one to the next. */
    private static final double WIDTH = 9;

    private static final double HEIGHT = 3;
    private static final double STEP_RIGHT = 12;
    private static final double STEP_DOWN = 4;
    private static final double EDGE = 15;
    /** Of a picture of the page, to a millimetre. */
    private static final float POINTS = 5;

    private static final float DPI = 25.4f * POINTS;
    /** How far a part of a colour may be away, of 255. */
    private static final int ROUNDING = 4;

    /** Inks make no navy: theirs is 52 away from that of a screen, and from black 96. */
    private static final int INKS = 60;

    private static final PdfPrinter PRINTER = new PdfPrinter(TestShaper.harfBuzz());
    private static final PrintSheet SHEET = sheet();
    private static final PdfDocument WEB = PRINTER.print(SHEET);

    private static PrintSheet sheet() {
        StringBuilder body = new StringBuilder("<h1>Shapes</h1>");
        Map<String, PictureFile> pictures = new HashMap<>();
        for (int i = 0; i < SHAPES.size(); i++) {
            body.append("<img src='" + i + ".png' alt='Shape " + i + "' style='position:absolute;width:" + WIDTH
                    + "mm;height:" + HEIGHT + "mm;left:" + left(i) + "mm;top:" + top(i) + "mm'/>");
            pictures.put(
                    i + ".png",
                    new PictureFile(i + ".png", "image/png", SHAPES.get(i).file()));
        }
        body.append("<h2 style='page-break-before:always'>Two</h2>".repeat(3));
        PrintSheet plain =
                Sheets.sheet(body.toString(), "@page{margin:0} body{margin:0} h1{margin:0;color:#fff;font-size:1mm}");
        return new PrintSheet(
                plain.id(), plain.xhtml(), plain.file(), plain.language(), pictures, plain.moment(), plain.standard());
    }

    private static double left(int shape) {
        return EDGE + shape % COLUMNS * STEP_RIGHT;
    }

    private static double top(int shape) {
        return EDGE + shape / COLUMNS * STEP_DOWN;
    }

    private static BufferedImage firstPage(PdfDocument file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.bytes().toArray())) {
            pdf.getPage(0).setCropBox(pdf.getPage(0).getTrimBox());
            return new PDFRenderer(pdf).renderImageWithDPI(0, DPI);
        }
    }

    /** The colour in the middle of a stripe. */
    private static int at(BufferedImage page, int shape, int stripe) {
        double x = left(shape) + WIDTH * (stripe + 0.5) / PngShape.STRIPES;
        double y = top(shape) + HEIGHT / 2;
        return page.getRGB((int) (x * POINTS), (int) (y * POINTS)) & 0xFFFFFF;
    }

    private static int distance(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }

    private static List<String> wrong(BufferedImage page, int tolerance) {
        List<String> wrong = new ArrayList<>();
        for (int shape = 0; shape < SHAPES.size(); shape++) {
            for (int stripe = 0; stripe < PngShape.STRIPES; stripe++) {
                int meant = SHAPES.get(shape).seen()[stripe];
                int printed = at(page, shape, stripe);
                if (distance(meant, printed) > tolerance) {
                    wrong.add("%s: #%06X is printed #%06X".formatted(SHAPES.get(shape), meant, printed));
                }
            }
        }
        return wrong;
    }

    @Test
    void in_the_pdf_they_are_those_of_the_screen() throws IOException {
        assertThat(WEB.problems()).isEmpty();
        assertThat(wrong(firstPage(WEB), ROUNDING)).isEmpty();
    }

    @Test
    void in_the_press_file_they_are_as_near_as_inks_come() throws IOException {
        PressJob job = new PressJob(
                PressSettings.DEFAULT, Bytes.of(new byte[0]), PressJob.Notes.NONE, "", new TypeArea(300, 12, 10));
        PdfDocument press = PRINTER.press(SHEET, WEB, job);
        assertThat(press.problems()).isEmpty();
        assertThat(wrong(firstPage(press), INKS)).isEmpty();
    }
}
