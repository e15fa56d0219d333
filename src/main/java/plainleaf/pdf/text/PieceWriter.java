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
            part.run()
                    .glyphs()
                    .forEach(glyph -> pen.add(face(part), GlyphGroup.of(glyph.id(), glyph.advance()), meaning, left));
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
                GlyphGroup group = group(glyphs.subList(from, to));
                if (isAlone(group)) {
                    // Its own width is its font's: what it is moved by stands beside it, and its code serves
                    // everywhere.
                    group = GlyphGroup.of(
                            glyphs.get(from).id(),
                            part.font().advance(glyphs.get(from).id()));
                }
                pen.add(face(part), group, piece.text().substring(start, end), x);
                x += advance(glyphs.subList(from, to)) * size / part.font().unitsPerEm();
                from = to;
            }
        }
    }

    private static boolean isAlone(GlyphGroup group) {
        GlyphGroup.Part first = group.parts().get(0);
        return group.parts().size() == 1 && first.right() == 0 && first.up() == 0;
    }

    /** From left to right, as it is seen: against the order of the text. */
    private void writeBackwards(ShapedPiece piece, float left) {
        float x = left;
        for (int i = piece.parts().size() - 1; i >= 0; i--) {
            Part part = piece.parts().get(i);
            List<Glyph> glyphs = part.run().glyphs();
            for (int from = 0; from < glyphs.size(); ) {
                int to = endOfCluster(glyphs, from);
                int start =
                        to == glyphs.size() ? part.start() : glyphs.get(from).cluster();
                int end = from == 0 ? part.end() : glyphs.get(from - 1).cluster();
                List<Glyph> cluster = glyphs.subList(from, to);
                writeCharacters(part, group(cluster), piece.text().substring(start, end), x);
                x += advance(cluster) * size / part.font().unitsPerEm();
                from = to;
            }
        }
    }

    /**
     * What stands for several characters is as many codes, from the last to the first: whoever does not know what the whole
     * says turns round what is seen.
     */
    private void writeCharacters(Part part, GlyphGroup group, String text, float left) {
        int[] characters = text.codePoints().toArray();
        float x = left;
        int room = group.advance();
        for (int i = characters.length - 1; i >= 0; i--) {
            int share = room / (i + 1);
            List<GlyphGroup.Part> drawn = i == characters.length - 1 ? group.parts() : List.of();
            pen.add(face(part), new GlyphGroup(drawn, share), Character.toString(characters[i]), x);
            x += share * size / part.font().unitsPerEm();
            room -= share;
        }
    }

    private static int endOfCluster(List<Glyph> glyphs, int from) {
        int to = from + 1;
        while (to < glyphs.size()
                && glyphs.get(to).cluster() == glyphs.get(from).cluster()) {
            to++;
        }
        return to;
    }

    /** A cluster as one glyph: nothing in it for a reader to take for something of its own. */
    private static GlyphGroup group(List<Glyph> cluster) {
        List<GlyphGroup.Part> placed = new ArrayList<>();
        int x = 0;
        for (Glyph glyph : cluster) {
            placed.add(new GlyphGroup.Part(glyph.id(), x + glyph.xOffset(), glyph.yOffset()));
            x += glyph.advance();
        }
        // OpenType, hmtx: no advance is negative; the pen is moved back instead.
        return new GlyphGroup(placed, Math.max(0, x));
    }

    private static int advance(List<Glyph> cluster) {
        int advance = 0;
        for (Glyph glyph : cluster) {
            advance += glyph.advance();
        }
        return advance;
    }

    private Face face(Part part) {
        Face face = faces.get(part.font());
        if (face == null) {
            throw new IllegalStateException("a font the text was not shaped with");
        }
        return face;
    }
}
