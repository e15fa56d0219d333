package plainleaf.pdf.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plainleaf.typeset.FontProgram;
import plainleaf.typeset.GlyphGroup;
import plainleaf.typeset.ShapedPiece;
import plainleaf.typeset.ShapedPiece.Part;
import plainleaf.typeset.ShapedRun.Glyph;

/** Writes the pieces of texts so that whoever reads the codes gets the characters back, in the order of reading. */
final class PieceWriter {
    private final Map<FontProgram, ShapedFont> fonts;
    private final Map<ShapedPiece, List<Code>> known = new HashMap<>();

    /**
     * What is drawn as one glyph.
     *
     * @param at its origin, in em from the left edge of its piece
     * @param advance how far the font says that it moves the pen, in em
     */
    private record Code(ShapedFont font, int code, float at, float advance) {}

    PieceWriter(Map<FontProgram, ShapedFont> fonts) {
        this.fonts = fonts;
    }

    /**
     * Writes a piece.
     *
     * @param size in the engine's dots, as is its left edge
     */
    void write(ShapedPiece piece, GlyphPen pen, float size, float left) {
        List<Code> codes = known.get(piece);
        if (codes == null) {
            codes = codes(piece);
            known.put(piece, codes);
        }
        for (Code code : codes) {
            pen.add(code.font, code.code, left + code.at * size, code.advance * size);
        }
    }

    /** Writes a piece that stands for something else than its own text. */
    void write(ShapedPiece piece, String meaning, GlyphPen pen, float size, float left) {
        for (Code code : one(piece, meaning)) {
            pen.add(code.font, code.code, left + code.at * size, code.advance * size);
        }
    }

    private List<Code> codes(ShapedPiece piece) {
        if (piece.isSpace()) {
            return one(piece, piece.text().charAt(0) < ' ' ? " " : piece.text());
        }
        return piece.rightToLeft() ? backwards(piece) : forwards(piece);
    }

    private List<Code> one(ShapedPiece piece, String meaning) {
        List<Code> codes = new ArrayList<>();
        for (Part part : piece.parts()) {
            for (Glyph glyph : part.run().glyphs()) {
                codes.add(code(part, GlyphGroup.of(glyph.id(), glyph.advance()), meaning, 0));
            }
        }
        return codes;
    }

    private List<Code> forwards(ShapedPiece piece) {
        List<Code> codes = new ArrayList<>();
        float x = 0;
        for (Part part : piece.parts()) {
            List<Glyph> glyphs = part.run().glyphs();
            unseen(part, piece, x).ifPresent(codes::add);
            for (int from = 0; from < glyphs.size(); ) {
                int to = endOfCluster(glyphs, from);
                int start = from == 0 ? part.start() : glyphs.get(from).cluster();
                int end = to == glyphs.size() ? part.end() : glyphs.get(to).cluster();
                GlyphGroup group = group(glyphs.subList(from, to));
                if (isAlone(group)) {
                    // Its own width is its font's: what it is moved by stands beside it, and its code serves
                    // everywhere.
                    int glyph = glyphs.get(from).id();
                    group = GlyphGroup.of(glyph, part.font().advance(glyph));
                }
                codes.add(code(part, group, piece.text().substring(start, end), x));
                x += (float) advance(glyphs.subList(from, to)) / part.font().unitsPerEm();
                from = to;
            }
        }
        return codes;
    }

    private static boolean isAlone(GlyphGroup group) {
        GlyphGroup.Part first = group.parts().get(0);
        return group.parts().size() == 1 && first.right() == 0 && first.up() == 0;
    }

    /** A text of joiners alone is drawn as no glyph, and is a text all the same. */
    private Optional<Code> unseen(Part part, ShapedPiece piece, float at) {
        boolean drawn = !part.run().glyphs().isEmpty() || part.start() == part.end();
        return drawn
                ? Optional.empty()
                : Optional.of(
                        code(part, new GlyphGroup(List.of(), 0), piece.text().substring(part.start(), part.end()), at));
    }

    /** From left to right, as it is seen: against the order of the text. */
    private List<Code> backwards(ShapedPiece piece) {
        List<Code> codes = new ArrayList<>();
        float x = 0;
        for (int i = piece.parts().size() - 1; i >= 0; i--) {
            Part part = piece.parts().get(i);
            List<Glyph> glyphs = part.run().glyphs();
            unseen(part, piece, x).ifPresent(codes::add);
            for (int from = 0; from < glyphs.size(); ) {
                int to = endOfCluster(glyphs, from);
                int start =
                        to == glyphs.size() ? part.start() : glyphs.get(from).cluster();
                int end = from == 0 ? part.end() : glyphs.get(from - 1).cluster();
                List<Glyph> cluster = glyphs.subList(from, to);
                codes.addAll(characters(part, group(cluster), piece.text().substring(start, end), x));
                x += (float) advance(cluster) / part.font().unitsPerEm();
                from = to;
            }
        }
        return codes;
    }

    /**
     * What stands for several characters is as many codes, from the last to the first: whoever does not know what the whole
     * says turns round what is seen.
     */
    private List<Code> characters(Part part, GlyphGroup group, String text, float left) {
        List<Code> codes = new ArrayList<>();
        int[] characters = text.codePoints().toArray();
        float x = left;
        int room = group.advance();
        for (int i = characters.length - 1; i >= 0; i--) {
            int share = room / (i + 1);
            List<GlyphGroup.Part> drawn = i == characters.length - 1 ? group.parts() : List.of();
            codes.add(code(part, new GlyphGroup(drawn, share), Character.toString(characters[i]), x));
            x += (float) share / part.font().unitsPerEm();
            room -= share;
        }
        return codes;
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

    private Code code(Part part, GlyphGroup group, String text, float at) {
        ShapedFont font = fonts.get(part.font());
        if (font == null) {
            throw new IllegalStateException("a font the text was not shaped with");
        }
        float advance = (float) group.advance() / part.font().unitsPerEm();
        return new Code(font, font.code(group, text), at, advance);
    }
}
