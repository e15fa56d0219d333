package plainleaf.pdf.text;

import com.openhtmltopdf.render.FSFont;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import plainleaf.typeset.ShapedPiece;

/** Puts pieces side by side on a line, each as wide as it was measured, in the order in which they are read. */
final class LineWriter {
    private static final String SOFT_HYPHEN = "\u00AD";

    /** In em. */
    private static final float NARROW = 0.2f;

    private final GlyphPen pen;
    private final PieceWriter pieces;
    private final FSFont font;
    private final float spread;
    private final Set<Integer> missing = new TreeSet<>();
    private float x;
    private boolean backwards;

    /** A line in this font, in which each space is so much wider than it is. */
    LineWriter(GlyphPen pen, PieceWriter pieces, FSFont font, float spread) {
        this.pen = pen;
        this.pieces = pieces;
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
            put(piece);
        }
    }

    /** Word by word from the right, each drawn from left to right as it is seen, and said as a whole. */
    void backwards(List<ShapedPiece> text, float left) {
        backwards = true;
        x = left;
        text.forEach(piece -> x += advance(piece));
        int from = 0;
        while (from < text.size()) {
            int to = from + 1;
            while (to < text.size() && isNarrowSpace(text.get(to))) {
                to++;
            }
            word(text.subList(from, to));
            from = to;
        }
    }

    /** PDFium finds a wide space best where it is drawn alone, and a narrow one, as of Nastaliq, only beside its word. */
    private static boolean isNarrowSpace(ShapedPiece piece) {
        return piece.isSpace() && piece.width() < NARROW;
    }

    private void word(List<ShapedPiece> word) {
        StringBuilder said = new StringBuilder();
        word.forEach(piece -> said.append(piece.text().charAt(0) < ' ' ? " " : piece.text()));
        boolean whole = said.codePointCount(0, said.length()) > 1;
        if (whole) {
            pen.begin(said.toString());
        }
        for (ShapedPiece piece : word) {
            x -= advance(piece);
        }
        float start = x;
        for (int i = word.size() - 1; i >= 0; i--) {
            put(word.get(i));
        }
        x = start;
        if (whole) {
            pen.end();
        }
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
        missing.addAll(piece.missing());
        if (backwards) {
            x -= advance(piece);
        }
        pieces.write(piece, meaning, pen, font.getSize2D(), x);
        x += advance(piece);
    }

    private void put(ShapedPiece piece) {
        missing.addAll(piece.missing());
        pieces.write(piece, pen, font.getSize2D(), x);
        x += advance(piece);
    }

    private float advance(ShapedPiece piece) {
        return ShapingTextRenderer.width(piece, font) + (piece.isSpace() ? spread : 0);
    }
}
