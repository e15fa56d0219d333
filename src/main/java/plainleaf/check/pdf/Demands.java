package plainleaf.check.pdf;

import plainleaf.check.tags.DrawnWord;
import plainleaf.model.Variant;

/**
 * What is asked of the looks of a PDF.
 *
 * @param size the smallest of letters, in points
 * @param contrast of letters with their ground, as in WCAG 2.2
 * @param contrastOfLarge the same of large letters
 * @param whole whether nothing at all may reach over the edge, as in what is our own
 */
public record Demands(double size, double contrast, double contrastOfLarge, boolean whole) {
    /** WCAG 2.2, "large scale". */
    private static final double LARGE = 18;

    private static final double LARGE_IF_BOLD = 14;

    /** Of a PDF that others made: 1.4.3, and the size of clear print. */
    static final Demands OF_OTHERS = new Demands(12, 4.5, 3, false);

    /** Nothing is smaller than the edition's text. UKAAF MS03: clear print from 12 points on, large print from 16; easy read from 14 (Department of Health). */
    static Demands of(Variant variant, double size) {
        return switch (variant) {
            case STANDARD -> new Demands(Math.max(12, size), 4.5, 4.5, true);
            case LARGE_PRINT -> new Demands(Math.max(16, size), 7, 7, true);
            case EASY_READ -> new Demands(Math.max(14, size), 4.5, 4.5, true);
        };
    }

    double contrastOf(DrawnWord word) {
        boolean bold = word.font().contains("Bold") || word.font().contains("Black");
        return word.size() >= (bold ? LARGE_IF_BOLD : LARGE) ? contrastOfLarge : contrast;
    }
}
