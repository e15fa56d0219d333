package plainleaf.pdf.press;

import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The paper that two pages are printed on side by side, in points: A4 or A3 on its side, or just as large as they are. */
record SheetPaper(float width, float height) {
    private static final float POINTS_IN_A_MILLIMETRE = 72 / 25.4f;

    static final SheetPaper LYING_A4 = of(297, 210);

    // Half of A4 is 148.5 mm: A5 has lost half a millimetre.
    private static final List<SheetPaper> SIZES = List.of(LYING_A4, of(420, 297));

    /** Pages are as large as their file says in points, which is not to the last digit what millimetres are. */
    private static final float TOLERANCE = 0.1f;

    private static SheetPaper of(int width, int height) {
        return new SheetPaper(width * POINTS_IN_A_MILLIMETRE, height * POINTS_IN_A_MILLIMETRE);
    }

    /** The smallest for two pages with this trim. */
    static SheetPaper around(PDRectangle trim) {
        float width = 2 * trim.getWidth();
        float height = trim.getHeight();
        return SIZES.stream()
                .filter(size -> size.width + TOLERANCE >= width && size.height + TOLERANCE >= height)
                .findFirst()
                .orElseGet(() -> new SheetPaper(width, height));
    }

    PDRectangle box() {
        return new PDRectangle(width, height);
    }

    /** Where it is folded, from its left edge. */
    float fold() {
        return width / 2;
    }

    static float points(double millimetres) {
        return (float) (millimetres * POINTS_IN_A_MILLIMETRE);
    }
}
