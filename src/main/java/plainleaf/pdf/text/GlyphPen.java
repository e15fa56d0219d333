package plainleaf.pdf.text;

import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plainleaf.typeset.GlyphGroup;

/** Writes glyphs on one line of text, as many as stand on one height in one operator. Lengths are the engine's dots. */
final class GlyphPen {
    /** Less cannot be seen, and would be written for nearly every glyph because of rounding. */
    private static final float LEAST_MOVE = 0.02f;

    private final PdfBoxFastOutputDevice device;
    private final PageTap tap;
    private final float size;
    private final float baseline;

    private final StringBuilder shown = new StringBuilder();
    private final List<Float> places = new ArrayList<>();
    private final List<Float> widths = new ArrayList<>();
    private @Nullable Face face;
    private float rise;

    /** A font as the engine knows it. */
    record Face(FontDescription description, ShapedFont font) {}

    GlyphPen(PdfBoxFastOutputDevice device, PageTap tap, float size, float baseline) {
        this.device = device;
        this.tap = tap;
        this.size = size;
        this.baseline = baseline;
    }

    /**
     * Adds a glyph.
     *
     * @param text what it stands for, empty where an earlier glyph says it
     * @param x of its origin
     * @param up above the baseline
     */
    void add(Face next, int glyph, String text, float x, float up) {
        add(next, next.font().shown(glyph, text), next.font().program().advance(glyph), x, up);
    }

    /** Adds glyphs that are drawn as one. */
    void add(Face next, GlyphGroup group, String text, float x) {
        add(next, next.font().shown(group, text), group.advance(), x, 0);
    }

    private void add(Face next, int character, int advance, float x, float up) {
        if (!next.equals(face) || up != rise) {
            flush();
            face = next;
            rise = up;
        }
        shown.appendCodePoint(character);
        places.add(x);
        widths.add(advance * size / next.font().program().unitsPerEm());
    }

    void flush() {
        if (face != null && shown.length() > 0) {
            device.drawStringFast(shown.toString(), places.get(0), baseline - rise, moves(), face.description(), size);
        }
        shown.setLength(0);
        places.clear();
        widths.clear();
    }

    private @Nullable Moves moves() {
        float[] moves = new float[places.size()];
        boolean any = false;
        float pen = places.get(0);
        for (int i = 0; i + 1 < moves.length; i++) {
            pen += widths.get(i);
            float move = places.get(i + 1) - pen;
            if (Math.abs(move) >= LEAST_MOVE) {
                moves[i] = move;
                pen += move;
                any = true;
            }
        }
        return any ? new Moves(moves) : null;
    }

    /** From here to {@link #end} the glyphs stand for this text (ISO 32000-1, 14.9.4). */
    void begin(String text) {
        flush();
        tap.write("/Span <</ActualText <FEFF" + Hex.of(text) + ">>> BDC\n");
    }

    /** The same, where glyphs run against the text: some readers honour only the other way of writing it as a whole word. */
    void beginWord(String text) {
        flush();
        tap.write("/Span /" + tap.actualText(text) + " BDC\n");
    }

    void end() {
        flush();
        tap.write("EMC\n");
    }

    /** The engine asks once for each glyph, in order: so each can have a move of its own. */
    private static final class Moves extends JustificationInfo {
        private final float[] moves;
        private int next;

        Moves(float[] moves) {
            this.moves = moves;
        }

        @Override
        public float getSpaceAdjust() {
            return moves[next++];
        }

        @Override
        public float getNonSpaceAdjust() {
            return moves[next++];
        }
    }
}
