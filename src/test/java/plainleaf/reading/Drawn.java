package plainleaf.reading;

/**
 * A glyph or a line that a page draws, or a text that it says without drawing.
 *
 * @param page counted from 1
 * @param mcid its number of marked content, -1 if it has none
 * @param said what the strictest reader takes from it: the replacement text around it once, or else the text of its code
 * @param glyph the text of its code, empty if it is no glyph
 * @param left in points from the left edge of the page
 * @param baseline in points from the lower edge of the page
 */
record Drawn(
        int page, int mcid, boolean artifact, String said, String glyph, double left, double right, double baseline) {
    boolean isTagged() {
        return mcid >= 0 && !artifact;
    }

    boolean isUntagged() {
        return mcid < 0 && !artifact;
    }

    /** Whether ink is left where it stands. */
    boolean isSeen() {
        return right > left && (glyph.isEmpty() ? said.isEmpty() : !glyph.isBlank());
    }

    double middle() {
        return (left + right) / 2;
    }
}
