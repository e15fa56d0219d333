package plainleaf.pdf.text;

import com.openhtmltopdf.render.FSFont;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import plainleaf.pdf.text.GlyphPen.Face;
import plainleaf.typeset.FontProgram;
import plainleaf.typeset.ShapedPiece;

/** Puts pieces side by side on a line, each as wide as it was measured, in the order in which they are read. */
final class LineWriter {
    private static final String SOFT_HYPHEN = "\u00AD";

    private final PieceWriter pieces;
    private final FSFont font;
    private final float spread;
    private final Set<Integer> missing = new TreeSet<>();
    private float x;
    private boolean backwards;

    /** A line in this font, in which each space is so much wider than it is. */
    LineWriter(GlyphPen pen, Map<FontProgram, Face> faces, FSFont font, float spread) {
        this.pieces = new PieceWriter(pen, font.getSize2D(), faces);
        this.font = font;
        this.spread = spread;
    }

    /** The characters that none of the fonts has. */
    Set<Integer> missing() {
        return missing;
    }

    void forwards(List<ShapedPiece> text, float left) {
        x = left;
        text.forEach(this::next);
    }

    void backwards(List<ShapedPiece> text, float left) {
        backwards = true;
        x = left;
        text.forEach(piece -> x += advance(piece));
        text.forEach(this::next);
    }

    /** The hyphen at which a word is broken, which is not a part of the word. */
    void hyphen(List<ShapedPiece> hyphen) {
        hyphen.forEach(piece -> put(piece, SOFT_HYPHEN));
    }

    /** The space at which the line was broken: for those who listen, it lies outside the line. */
    void hang(List<ShapedPiece> space) {
        space.forEach(piece -> put(piece, " "));
    }

    private void next(ShapedPiece piece) {
        missing.addAll(piece.missing());
        put(piece, piece.text());
    }

    private void put(ShapedPiece piece, String meaning) {
        float advance = advance(piece);
        pieces.write(piece, meaning, backwards ? x - advance : x);
        x += backwards ? -advance : advance;
    }

    private float advance(ShapedPiece piece) {
        return ShapingTextRenderer.width(piece, font) + (piece.isSpace() ? spread : 0);
    }
}
