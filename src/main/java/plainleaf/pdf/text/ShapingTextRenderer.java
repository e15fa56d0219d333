package plainleaf.pdf.text;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFontMetrics;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.FSFontMetrics;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import plainleaf.pdf.text.EngineText.Order;
import plainleaf.typeset.FontMetrics;
import plainleaf.typeset.FontProgram;
import plainleaf.typeset.ShapedPiece;
import plainleaf.typeset.Shaper;
import plainleaf.typeset.TextSetter;
import plainleaf.typeset.TextStyle;

/**
 * Measures and draws the engine's texts with shaped glyphs. What is measured is what is drawn: the same pieces, each as wide
 * as the engine's whole dots. Of one document.
 */
public final class ShapingTextRenderer extends PdfBoxTextRenderer {
    /** What rounding may add to a width that is whole. */
    private static final float LEAST_PART = 0.01f;

    private static final float STRIKE_HEIGHT = 0.3f;
    private static final float STRIKE_THICKNESS = 0.05f;

    private final SharedContext context;
    private final Shaper shaper;
    private final String language;
    private final LongWords longWords;
    private final Seams seams;
    private final PageTap tap;
    private final Map<FSFont, Style> styles = new HashMap<>();
    private final Map<TextStyle, Style> known = new HashMap<>();
    private final Set<Integer> missing = new TreeSet<>();

    /** How texts of a style are set and written, in any size. */
    private record Style(TextSetter setter, PieceWriter pieces, FontProgram first) {}

    /** Of a page in the language of this BCP 47 tag. */
    public ShapingTextRenderer(
            SharedContext context, Shaper shaper, String language, LongWords longWords, Seams seams, PageTap tap) {
        this.context = context;
        this.shaper = shaper;
        this.language = language;
        this.longWords = longWords;
        this.seams = seams;
        this.tap = tap;
    }

    /** The characters that were drawn and are in none of the fonts. */
    public Set<Integer> missing() {
        return Collections.unmodifiableSet(missing);
    }

    /** What is joined to the text at its end is counted with it, and not again when its own turn comes. */
    @Override
    public int getWidth(FontContext fontContext, FSFont font, String marked) {
        EngineText text = EngineText.of(marked, seams);
        int joined = width(text.end().after(), font) - width(text.start().after(), font);
        Optional<String> before = longWords.before(marked).filter(done -> !done.isEmpty());
        return before.isEmpty()
                ? width(text, font) + joined
                : drawnWidth(font, before.get() + marked) - drawnWidth(font, before.get()) + joined;
    }

    /** The width of what is drawn, in the engine's dots. */
    public int drawnWidth(FSFont font, String marked) {
        return width(EngineText.of(marked, seams), font);
    }

    private int width(EngineText text, FSFont font) {
        boolean backwards = text.order() != Order.LEFT_TO_RIGHT || isBackwards(text.text());
        int width = width(set(text, font, backwards), font);
        return text.hyphen() ? width + width("-", font) : width;
    }

    private int width(String text, FSFont font) {
        return text.isEmpty() ? 0 : width(style(font).setter.set(text, isBackwards(text)), font);
    }

    private static boolean isBackwards(String text) {
        return Bidi.getBaseDirection(text) == Bidi.RTL;
    }

    private List<ShapedPiece> set(EngineText text, FSFont font, boolean backwards) {
        return style(font)
                .setter
                .set(text.start().before(), text.text(), text.end().after(), backwards);
    }

    private static int width(List<ShapedPiece> pieces, FSFont font) {
        int width = 0;
        for (ShapedPiece piece : pieces) {
            width += width(piece, font);
        }
        return width;
    }

    /** In whole dots: the engine counts in these, and rounds up what does not fit. */
    static int width(ShapedPiece piece, FSFont font) {
        return (int) Math.ceil(piece.width() * font.getSize2D() - LEAST_PART);
    }

    private Style style(FSFont font) {
        Style style = styles.get(font);
        if (style == null) {
            style = readStyle((PdfBoxFSFont) font);
            styles.put(font, style);
        }
        return style;
    }

    private Style readStyle(PdfBoxFSFont font) {
        Map<FontProgram, ShapedFont> fonts = new LinkedHashMap<>();
        String ofText = language;
        for (FontDescription description : font.getFontDescriptions()) {
            if (description.getFont() instanceof ShapedFont shaped) {
                fonts.put(shaped.program(), shaped);
                ofText = FamilyName.language(description.getFamily()).orElse(ofText);
            }
        }
        TextStyle style = new TextStyle(List.copyOf(fonts.keySet()), ofText);
        FontProgram first = style.fonts().get(0);
        return known.computeIfAbsent(
                style, any -> new Style(new TextSetter(shaper, style), new PieceWriter(fonts), first));
    }

    /** Those of the first font alone: lines keep their distance where a word is in another. */
    @Override
    public FSFontMetrics getFSFontMetrics(FontContext fontContext, FSFont font, String text) {
        FontMetrics first = style(font).first.metrics();
        float size = font.getSize2D();
        float unit = size / first.unitsPerEm();
        PdfBoxFSFontMetrics metrics = new PdfBoxFSFontMetrics();
        metrics.setAscent(first.ascent() * unit);
        metrics.setDescent(-first.descent() * unit);
        metrics.setStrikethroughOffset(-STRIKE_HEIGHT * size);
        metrics.setStrikethroughThickness(STRIKE_THICKNESS * size);
        metrics.setUnderlineOffset(-first.underlinePosition() * unit);
        metrics.setUnderlineThickness(Math.max(1, first.underlineThickness() * unit));
        return metrics;
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y) {
        drawString(device, text, x, y, null);
    }

    @Override
    public void drawString(OutputDevice device, String marked, float x, float y, @Nullable JustificationInfo spread) {
        EngineText text = EngineText.of(marked, seams);
        if (text.isEmpty()) {
            return;
        }
        PdfBoxFastOutputDevice page = (PdfBoxFastOutputDevice) device;
        PdfBoxFSFont font = (PdfBoxFSFont) context.getFont(page.getFontSpecification());
        page.setFont(font);
        Style style = style(font);
        GlyphPen pen = new GlyphPen(page, tap, font.getFontDescriptions().get(0), font.getSize2D(), x, y);
        LineWriter line = new LineWriter(pen, style.pieces, font, spread == null ? 0 : spread.getSpaceAdjust());
        switch (text.order()) {
            case LEFT_TO_RIGHT -> line.forwards(set(text, font, false), x);
            case RIGHT_TO_LEFT -> line.backwards(set(text, font, true), x);
            default -> line.backwards(paragraph(text, font), x);
        }
        if (text.hyphen()) {
            line.hyphen(style.setter.set("-", false));
        }
        if (text.hangs()) {
            line.hang(style.setter.set(" ", false));
        }
        pen.draw();
        missing.addAll(line.missing());
    }

    /** The numbers in it run from left to right (UAX 9, W and I rules). */
    private List<ShapedPiece> paragraph(EngineText text, FSFont font) {
        Bidi bidi = new Bidi(text.text(), Bidi.RTL);
        List<ShapedPiece> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.text().length()) {
            BidiRun run = bidi.getLogicalRun(at);
            String part = text.text().substring(at, run.getLimit());
            pieces.addAll(style(font).setter.set(part, run.isOddRun()));
            at = run.getLimit();
        }
        return pieces;
    }
}
