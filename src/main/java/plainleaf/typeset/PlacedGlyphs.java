package plainleaf.typeset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The glyphs of a run as Java has placed them; one unit of its is one font unit. */
record PlacedGlyphs(FontProgram program, TextRun run, GlyphVector vector) {
    /** What Java calls a glyph that is not to be seen, and one that a ligature has swallowed. */
    private static final int INVISIBLE = 0xFFFE;

    /** With how far each glyph moves the pen, which Java does not say: glyphs that have a width move it to the next such. */
    ShapedRun shaped() {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            if (!isHidden(i)) shown.add(i);
        }
        int[] pens = pens(shown);
        int[] clusters = clusters();
        List<ShapedRun.Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            int at = shown.get(i);
            glyphs.add(new ShapedRun.Glyph(
                    vector.getGlyphCode(at),
                    run.start() + clusters[at],
                    pens[i + 1] - pens[i],
                    x(at) - pens[i],
                    y(at)));
        }
        return new ShapedRun(glyphs);
    }

    /** As HarfBuzz counts, where a glyph that is not shown leaves its text to its left neighbour, or else to the right one. */
    private int[] clusters() {
        int[] clusters = vector.getGlyphCharIndices(0, vector.getNumGlyphs(), null);
        int left = -1;
        for (int i = 0; i < clusters.length; i++) {
            int right = i + 1;
            boolean alone = right == clusters.length || clusters[right] != clusters[i];
            if (!isHidden(i)) left = i;
            else if (alone && left >= 0) lower(clusters, left, -1, clusters[i]);
            else if (alone && right < clusters.length) lower(clusters, right, 1, clusters[i]);
        }
        return clusters;
    }

    private static void lower(int[] clusters, int from, int step, int cluster) {
        int before = clusters[from];
        for (int i = from; i >= 0 && i < clusters.length && clusters[i] == before; i += step) {
            clusters[i] = Math.min(before, cluster);
        }
    }

    private int[] pens(List<Integer> shown) {
        int[] pens = new int[shown.size() + 1];
        pens[shown.size()] = x(vector.getNumGlyphs());
        for (int i = shown.size() - 1; i > 0; i--) {
            int at = shown.get(i);
            pens[i] = program.advance(vector.getGlyphCode(at)) > 0 ? x(at) : pens[i + 1];
        }
        return pens;
    }

    private int x(int glyph) {
        return (int) Math.round(vector.getGlyphPosition(glyph).getX());
    }

    private int y(int glyph) {
        Point2D position = vector.getGlyphPosition(glyph);
        return (int) Math.round(-position.getY());
    }

    private boolean isHidden(int glyph) {
        int code = vector.getGlyphCode(glyph);
        if (code >= INVISIBLE) return true;
        int character = run.text().codePointAt(run.start() + vector.getGlyphCharIndex(glyph));
        return UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                && x(glyph + 1) == x(glyph)
                && (code == program.glyph(character) || code == program.glyph(' '));
    }
}
