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
    public record Part(int glyph, int right, int up) {}

    /** A glyph alone, where its font puts it. */
    public static GlyphGroup of(int glyph, int advance) {
        return new GlyphGroup(List.of(new Part(glyph, 0, 0)), advance);
    }
}
