package plainleaf.typeset;

import java.util.List;

/**
 * A word, an ideograph or a space, shaped.
 *
 * @param text what it stands for, in the order in which it is read
 * @param parts in reading order; more than one where fonts or scripts change
 * @param missing the characters that none of the fonts has; they are drawn as the first font's mark for that
 * @param width in em
 */
public record ShapedPiece(String text, boolean rightToLeft, List<Part> parts, List<Integer> missing, float width) {
    public ShapedPiece {
        parts = List.copyOf(parts);
        missing = List.copyOf(missing);
    }

    /**
     * A stretch of one font.
     *
     * @param start of what it stands for in the piece's text, in UTF-16 units
     * @param end after its last unit
     * @param run its clusters count from the start of the piece's text
     */
    public record Part(FontProgram font, int start, int end, ShapedRun run) {
        /** In em. */
        public float width() {
            return (float) run.advance() / font.unitsPerEm();
        }
    }

    public boolean isSpace() {
        return TextWords.isSpace(text);
    }
}
