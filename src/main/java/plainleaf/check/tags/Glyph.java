package plainleaf.check.tags;

import java.util.function.IntSupplier;

/**
 * One drawn glyph.
 *
 * @param colour asked only for the first glyph of a run, since it is dear
 * @param unmapped whether it has no Unicode value
 * @param missing whether it is the font's glyph for what it does not have
 */
record Glyph(String text, String font, Pen pen, IntSupplier colour, boolean unmapped, boolean missing) {
    /** The usual share of a letter's height that hangs below the line. */
    private static final double BELOW = 0.25;

    /** The same under a replacement text, which makes its own value needless. */
    Glyph spokenFor() {
        return new Glyph(text, font, pen, colour, false, missing);
    }

    Box box() {
        return new Box(
                Math.min(pen.startX(), pen.endX()),
                pen.startY() - BELOW * pen.size(),
                Math.max(pen.startX(), pen.endX()),
                pen.startY() + (1 - BELOW) * pen.size());
    }
}
