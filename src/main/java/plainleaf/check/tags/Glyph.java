package plainleaf.check.tags;

/**
 * One drawn glyph.
 *
 * @param slanted whether it leans
 * @param unmapped whether it has no Unicode value
 * @param missing whether it is the font's glyph for what it does not have
 */
record Glyph(String text, String font, Pen pen, Ink ink, boolean slanted, boolean unmapped, boolean missing) {
    /** The usual share of a letter's height that hangs below the line. */
    private static final double BELOW = 0.25;

    /** The same under a replacement text, which makes its own value needless. */
    Glyph spokenFor() {
        return new Glyph(text, font, pen, ink, slanted, false, missing);
    }

    Box box() {
        return new Box(
                Math.min(pen.startX(), pen.endX()),
                Math.min(pen.startY(), pen.endY()) - BELOW * pen.size(),
                Math.max(pen.startX(), pen.endX()),
                Math.max(pen.startY(), pen.endY()) + (1 - BELOW) * pen.size());
    }

    double middleX() {
        return (pen.startX() + pen.endX()) / 2;
    }

    /** Of a letter without ascender. */
    double middleY() {
        return (pen.startY() + pen.endY()) / 2 + BELOW * pen.size();
    }
}
