package plainleaf.pdf.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * A sheet of A4 on its side with six pages of DL, three on each side, that is folded twice like a letter: first the panel with
 * pages 4 and 5, then the first page over it.
 */
final class LetterFold {
    /** How many pages it has. */
    static final int PAGES = 6;

    private static final SheetPaper PAPER = SheetPaper.LYING_A4;

    // In millimetres, as drawn for text read from left to right. What is folded in is narrower, or it would buckle:
    // FOA, designguide, M65 3-fløjet (flap 97 mm, the others 100 mm); Canon PRISMAprepare, User Manual, Tri-fold in.
    private static final List<Panel> OUTSIDE = List.of(new Panel(5, 97), new Panel(6, 100), new Panel(1, 100));
    private static final List<Panel> INSIDE = List.of(new Panel(2, 100), new Panel(3, 100), new Panel(4, 97));

    private LetterFold() {}

    /**
     * A third of one side of the sheet.
     *
     * @param page its number, from 1
     * @param width in millimetres
     */
    record Panel(int page, int width) {}

    /**
     * The panels of one side, from its left to its right.
     *
     * @param boundRight whether it is read from right to left, which lays the sheet as in a mirror
     */
    static List<Panel> side(boolean outside, boolean boundRight) {
        List<Panel> panels = new ArrayList<>(outside ? OUTSIDE : INSIDE);
        if (boundRight) Collections.reverse(panels);
        return panels;
    }

    /**
     * Draws both sides, of a sheet that is turned over its short edge.
     *
     * @param leaflet has six pages, in the order of reading
     * @param marked whether the outside shows where it is folded
     */
    static void draw(PDDocument sheet, PDDocument leaflet, PageForms forms, boolean boundRight, boolean marked)
            throws IOException {
        for (boolean outside : new boolean[] {true, false}) {
            try (SheetSide side = new SheetSide(sheet, PAPER)) {
                List<Float> folds = new ArrayList<>();
                float from = 0;
                for (Panel panel : side(outside, boundRight)) {
                    if (from > 0) folds.add(from);
                    float to = from + SheetPaper.points(panel.width());
                    draw(side, leaflet.getPage(panel.page() - 1), forms, from, to);
                    from = to;
                }
                if (!marked || !outside) continue;
                for (float fold : folds) side.markFold(fold);
            }
        }
    }

    /** In the middle of its panel; what reaches over the trim of a page fills one that is wider. */
    private static void draw(SheetSide side, PDPage page, PageForms forms, float from, float to) throws IOException {
        PDRectangle trim = page.getTrimBox();
        PDFormXObject form = forms.of(page, page.getBleedBox());
        side.draw(form, trim, (from + to - trim.getWidth()) / 2, from, to);
    }
}
