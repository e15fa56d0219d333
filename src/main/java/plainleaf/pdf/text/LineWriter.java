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

    private final GlyphPen pen;
    private final PieceWriter pieces;
    private final FSFont font;
    private final float spread;
    private final Set<Integer> missing = new TreeSet<>();
    private float x;
    private boolean backwards;

    /** A line in this font, in which each space is so much wider than it is. */
    LineWriter(GlyphPen pen, Map<FontProgram, Face> faces, FSFont font, float spread) {
        this.pen = pen;
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
        for (ShapedPiece piece : text) {
            put(piece, piece.text());
        }
    }

    /** Drawn from left to right, as it is seen, and said as a whole: so nothing is between its words that is not there. */
    void backwards(List<ShapedPiece> text, float left) {
        StringBuilder said = new StringBuilder();
        text.forEach(piece -> said.append(piece.isSpace() ? " " : piece.text()));
        x = left;
        pen.begin(said.toString());
        for (int i = text.size() - 1; i >= 0; i--) {
            put(text.get(i), text.get(i).text());
        }
        pen.end();
        backwards = true;
        x = left;
    }

    /** The hyphen at which a word is broken, which is not a part of the word. */
    void hyphen(List<ShapedPiece> hyphen) {
        hyphen.forEach(piece -> append(piece, SOFT_HYPHEN));
    }

    /** The space at which the line was broken: for those who listen, it lies outside the line. */
    void hang(List<ShapedPiece> space) {
        space.forEach(piece -> append(piece, " "));
    }

    private void append(ShapedPiece piece, String meaning) {
        if (backwards) {
            x -= advance(piece);
        }
        put(piece, meaning);
    }

    private void put(ShapedPiece piece, String meaning) {
        missing.addAll(piece.missing());
        pieces.write(piece, meaning, x);
        x += advance(piece);
    }

    private float advance(ShapedPiece piece) {
        return ShapingTextRenderer.width(piece, font) + (piece.isSpace() ? spread : 0);
    }
}
