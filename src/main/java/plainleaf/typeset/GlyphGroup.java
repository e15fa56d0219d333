package plainleaf.typeset;

import java.util.List;

/**
 * Glyphs that stand together, drawn as one. In font units.
 *
 * @param parts in the order in which they are drawn; none where it only takes room
 * @param advance how far the whole moves the pen
 */
public record GlyphGroup(List<Part> parts, int advance) {
    public GlyphGroup {
        parts = List.copyOf(parts);
    }

    /**
     * A glyph in its place.
     *
     * @param glyph its id
     * @param right how far it stands to the right of the pen
     * @param up how far it stands above the base line
     */
    public record Part(int glyph, int right, int up) {
        // Java's own for records are slow until they are compiled by C2, which a short run never does.
        @Override
        public int hashCode() {
            return 31 * (31 * glyph + right) + up;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Part part && glyph == part.glyph && right == part.right && up == part.up;
        }
    }

    @Override
    public int hashCode() {
        return 31 * parts.hashCode() + advance;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GlyphGroup group && advance == group.advance && parts.equals(group.parts);
    }

    /** A glyph alone, where its font puts it. */
    public static GlyphGroup of(int glyph, int advance) {
        return new GlyphGroup(List.of(new Part(glyph, 0, 0)), advance);
    }
}
