package plainleaf.typeset;

import java.util.List;

/** A word, an ideograph or a space, shaped once: no other is equal to it. */
public final class ShapedPiece {
    private final String text;
    private final boolean rightToLeft;
    private final List<Part> parts;
    private final List<Integer> missing;
    private final float width;

    ShapedPiece(String text, boolean rightToLeft, List<Part> parts, List<Integer> missing) {
        this.text = text;
        this.rightToLeft = rightToLeft;
        this.parts = List.copyOf(parts);
        this.missing = List.copyOf(missing);
        float sum = 0;
        for (Part part : parts) {
            sum += part.width();
        }
        this.width = sum;
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

    /** What it stands for, in the order in which it is read. */
    public String text() {
        return text;
    }

    public boolean rightToLeft() {
        return rightToLeft;
    }

    /** In reading order; more than one where fonts or scripts change. */
    public List<Part> parts() {
        return parts;
    }

    /** The characters that none of the fonts has; they are drawn as the first font's mark for that. */
    public List<Integer> missing() {
        return missing;
    }

    /** In em. */
    public float width() {
        return width;
    }

    public boolean isSpace() {
        return TextWords.isSpace(text);
    }
}
