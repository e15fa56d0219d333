package plainleaf.pdf.text;

import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Writes one line of glyphs as one text object (ISO 32000-1, 9.4). Lengths are the engine's dots, and size and baseline are
 * of the whole line.
 */
final class GlyphPen {
    /** Less cannot be seen, and would be written for nearly every glyph because of rounding. */
    private static final float LEAST_MOVE = 0.02f;

    /** The parts of a point, or of a thousandth of the font's size, to which lengths are written. */
    private static final int PARTS = 1000;

    private final PdfBoxFastOutputDevice device;
    private final PageTap tap;
    private final float size;
    private final float left;
    private final float baseline;
    private final float dotsPerPoint;

    private final StringBuilder operators = new StringBuilder();
    private final FontDescription first;
    private PDFont font;
    private boolean showing;

    /** Where the next glyph would stand by itself, and where the run being shown begins. */
    private float next;

    private float start;

    /** Begins a line in this font. */
    GlyphPen(
            PdfBoxFastOutputDevice device, PageTap tap, FontDescription first, float size, float left, float baseline) {
        this.device = device;
        this.tap = tap;
        this.first = first;
        this.font = first.getFont();
        this.size = size;
        this.left = left;
        this.start = left;
        this.baseline = baseline;
        this.dotsPerPoint = device.getDotsPerPoint();
    }

    /**
     * Adds what is drawn as one glyph.
     *
     * @param x of its origin
     * @param advance how far the font says that it moves the pen
     */
    void add(ShapedFont of, int code, float x, float advance) {
        if (!of.equals(font)) {
            endRun();
            font = of;
            operators.append('/').append(tap.fontName(of)).append(' ');
            number(size / dotsPerPoint);
            operators.append("Tf\n");
        }
        if (showing) {
            moveTo(x);
        } else {
            startRun(x);
        }
        Hex.append(operators, code);
        next += advance;
    }

    private void startRun(float x) {
        float distance = (x - start) / dotsPerPoint;
        if (distance != 0) {
            number(distance);
            operators.append("0 Td\n");
        }
        operators.append("[<");
        showing = true;
        start = x;
        next = x;
    }

    /** The number is subtracted from the place (ISO 32000-1, table 109). */
    private void moveTo(float x) {
        if (Math.abs(x - next) >= LEAST_MOVE) {
            operators.append('>');
            number((next - x) * 1000 / size);
            operators.append('<');
            next = x;
        }
    }

    private void endRun() {
        if (showing) {
            operators.append(">]TJ\n");
            showing = false;
        }
    }

    private void number(float value) {
        long thousandths = Math.round(value * (double) PARTS);
        if (thousandths < 0) {
            operators.append('-');
        }
        operators.append(Math.abs(thousandths) / PARTS);
        int rest = (int) (Math.abs(thousandths) % PARTS);
        if (rest > 0) {
            operators.append('.');
        }
        for (int unit = PARTS / 10; rest > 0; unit /= 10) {
            operators.append((char) ('0' + rest / unit));
            rest %= unit;
        }
        operators.append(' ');
    }

    /**
     * From here to {@link #end} the glyphs stand for this text, which runs against them (ISO 32000-1, 14.9.4). Some readers
     * would turn round what is written so, unless it is written as a property of the page.
     */
    void begin(String text) {
        endRun();
        operators.append("/Span /").append(tap.actualText(text)).append(" BDC\n");
    }

    void end() {
        endRun();
        operators.append("EMC\n");
    }

    /**
     * Draws the line. Only the engine knows the colour, and where on the page it is, and it draws only what it is given: so it
     * is given nothing to draw.
     */
    void draw() {
        endRun();
        if (operators.length() > 0) {
            tap.writeInNextText(operators.toString());
            device.drawStringFast(ShapedFont.NOTHING, left, baseline, null, first, size);
        }
    }
}
