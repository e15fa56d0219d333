package plainleaf.check.pdf;

/**
 * A line of a block as it is drawn, in points from the lower left corner of the paper.
 *
 * @param size of its smallest letters
 */
record TextLine(int page, double left, double right, double base, double size, String text) {
    /** The same with what stands on it, too. */
    TextLine with(TextLine more) {
        return new TextLine(
                page,
                Math.min(left, more.left),
                Math.max(right, more.right),
                base,
                Math.min(size, more.size),
                text + more.text);
    }

    boolean isOn(TextLine other) {
        // Smaller letters of another script, and raised ones, stand on the same line.
        return page == other.page && Math.abs(base - other.base) < Math.min(size, other.size) / 2;
    }
}
