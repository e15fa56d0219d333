package plainleaf.typeset;

import java.util.List;

/**
 * The glyphs of a run from left to right, in font units.
 *
 * @param glyphs never empty for a run that shows something; default ignorables leave no glyph
 */
public record ShapedRun(List<Glyph> glyphs) {
    public ShapedRun {
        glyphs = List.copyOf(glyphs);
    }

    /**
     * One glyph in its place.
     *
     * @param id in the font
     * @param cluster the first UTF-16 unit of the text it stands for; the same for all glyphs of one cluster, and never
     *     falling along the reading direction
     * @param advance how far it moves the pen to the right
     * @param xOffset of the glyph from the pen
     * @param yOffset of the glyph from the pen, upwards
     */
    public record Glyph(int id, int cluster, int advance, int xOffset, int yOffset) {}

    /** How far the whole run moves the pen, in font units. */
    public int advance() {
        int advance = 0;
        for (Glyph glyph : glyphs) {
            advance += glyph.advance();
        }
        return advance;
    }

    /** The same with each cluster this many UTF-16 units later. */
    ShapedRun shifted(int units) {
        return new ShapedRun(glyphs.stream()
                .map(g -> new Glyph(g.id, g.cluster + units, g.advance, g.xOffset, g.yOffset))
                .toList());
    }
}
