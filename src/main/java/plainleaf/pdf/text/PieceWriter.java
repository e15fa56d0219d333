package plainleaf.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plainleaf.pdf.text.GlyphPen.Face;
import plainleaf.typeset.FontProgram;
import plainleaf.typeset.GlyphGroup;
import plainleaf.typeset.ShapedPiece;
import plainleaf.typeset.ShapedPiece.Part;
import plainleaf.typeset.ShapedRun.Glyph;

/** Writes the pieces of a text so that whoever reads the codes gets the characters back, in the order of reading. */
final class PieceWriter {
    private final GlyphPen pen;
    private final float size;
    private final Map<FontProgram, Face> faces;

    PieceWriter(GlyphPen pen, float size, Map<FontProgram, Face> faces) {
        this.pen = pen;
        this.size = size;
        this.faces = faces;
    }

    /**
     * Writes a piece.
     *
     * @param meaning what its only glyph stands for, where that is not the piece's own text
     * @param left its left edge
     */
    void write(ShapedPiece piece, String meaning, float left) {
        if (piece.isSpace() || !meaning.equals(piece.text())) {
            writeOne(piece, meaning.charAt(0) < ' ' ? " " : meaning, left);
        } else if (piece.rightToLeft()) {
            writeBackwards(piece, left);
        } else {
            writeForwards(piece, left);
        }
    }

    private void writeOne(ShapedPiece piece, String meaning, float left) {
        for (Part part : piece.parts()) {
            part.run().glyphs().forEach(glyph -> pen.add(face(part), glyph.id(), meaning, left, 0));
        }
    }

    private void writeForwards(ShapedPiece piece, float left) {
        float x = left;
        for (Part part : piece.parts()) {
            List<Glyph> glyphs = part.run().glyphs();
            for (int from = 0; from < glyphs.size(); ) {
                int to = endOfCluster(glyphs, from);
                int start = from == 0 ? part.start() : glyphs.get(from).cluster();
                int end = to == glyphs.size() ? part.end() : glyphs.get(to).cluster();
                String text = piece.text().substring(start, end);
                boolean several = to - from > 1;
                if (several) {
                    pen.begin(text);
                }
                x = writeCluster(part, glyphs.subList(from, to), text, x);
                if (several) {
                    pen.end();
                }
                from = to;
            }
        }
    }

    /** Glyphs go from left to right while the text goes from right to left: the word as a whole says what it is. */
    private void writeBackwards(ShapedPiece piece, float left) {
        boolean word = piece.text().codePointCount(0, piece.text().length()) > 1;
        if (word) {
            pen.beginWord(piece.text());
        }
        float right = left + piece.width() * size;
        for (Part part : piece.parts()) {
            right -= part.width() * size;
            writeBackwards(piece, part, right);
        }
        if (word) {
            pen.end();
        }
    }

    private void writeBackwards(ShapedPiece piece, Part part, float left) {
        List<Glyph> glyphs = part.run().glyphs();
        float x = left;
        for (int from = 0; from < glyphs.size(); ) {
            int to = endOfCluster(glyphs, from);
            int start = to == glyphs.size() ? part.start() : glyphs.get(from).cluster();
            int end = from == 0 ? part.end() : glyphs.get(from - 1).cluster();
            x = writePlaced(part, glyphs.subList(from, to), piece.text().substring(start, end), x);
            from = to;
        }
    }

    /** Each cluster as one glyph where the pen is: nothing between the letters of a word for others to take for its end. */
    private float writePlaced(Part part, List<Glyph> glyphs, String text, float left) {
        List<GlyphGroup.Part> placed = new ArrayList<>();
        float x = left;
        int advance = 0;
        for (Glyph glyph : glyphs) {
            placed.add(new GlyphGroup.Part(glyph.id(), advance + glyph.xOffset(), glyph.yOffset()));
            advance += glyph.advance();
        }
        int[] characters = text.codePoints().toArray();
        // What stands for several characters is as many codes, from the last to the first: others turn round what they
        // see.
        for (int i = characters.length - 1; i >= 0; i--) {
            int share = advance / (i + 1);
            List<GlyphGroup.Part> drawn = i == characters.length - 1 ? placed : List.of();
            pen.add(face(part), new GlyphGroup(drawn, share), Character.toString(characters[i]), x);
            x += share * size / part.font().unitsPerEm();
            advance -= share;
        }
        return x;
    }

    private static int endOfCluster(List<Glyph> glyphs, int from) {
        int to = from + 1;
        while (to < glyphs.size()
                && glyphs.get(to).cluster() == glyphs.get(from).cluster()) {
            to++;
        }
        return to;
    }

    private float writeCluster(Part part, List<Glyph> glyphs, String text, float left) {
        float unit = size / part.font().unitsPerEm();
        float x = left;
        String rest = text;
        for (Glyph glyph : glyphs) {
            pen.add(face(part), glyph.id(), rest, x + glyph.xOffset() * unit, glyph.yOffset() * unit);
            x += glyph.advance() * unit;
            rest = "";
        }
        return x;
    }

    private Face face(Part part) {
        Face face = faces.get(part.font());
        if (face == null) {
            throw new IllegalStateException("a font the text was not shaped with");
        }
        return face;
    }
}
