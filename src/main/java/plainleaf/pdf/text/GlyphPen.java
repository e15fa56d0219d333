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

    /** A font as the engine knows it. */
    record Face(FontDescription description, ShapedFont font) {}

    GlyphPen(PdfBoxFastOutputDevice device, PageTap tap, float size, float baseline) {
        this.device = device;
        this.tap = tap;
        this.size = size;
        this.baseline = baseline;
    }

    /**
     * Adds what is drawn as one glyph.
     *
     * @param text what it stands for
     * @param x of its origin
     */
    void add(Face next, GlyphGroup group, String text, float x) {
        if (!next.equals(face)) {
            flush();
            face = next;
        }
        shown.appendCodePoint(next.font().shown(group, text));
        places.add(x);
        widths.add(group.advance() * size / next.font().program().unitsPerEm());
    }

    void flush() {
        if (face != null && shown.length() > 0) {
            device.drawStringFast(shown.toString(), places.get(0), baseline, moves(), face.description(), size);
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

    /**
     * From here to {@link #end} the glyphs stand for this text, which runs against them (ISO 32000-1, 14.9.4). Some readers
     * would turn round what is written so, unless it is written as a property of the page.
     */
    void begin(String text) {
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
