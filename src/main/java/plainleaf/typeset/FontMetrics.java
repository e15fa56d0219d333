package plainleaf.typeset;

import java.io.IOException;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.PostScriptTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The measures of a font, in font units ({@code unitsPerEm} to the em) but for the angle; heights are positive above the
 * base line and negative below it.
 *
 * @param ascent of the line, by the table hhea
 * @param descent of the line, by the table hhea: negative
 * @param lineGap by the table hhea
 * @param capHeight the height of a flat capital; 0.7 em where the font does not say
 * @param italicAngle in degrees counter-clockwise from the vertical: negative for type that leans to the right
 * @param box around all glyphs laid over each other
 * @param underlinePosition the top of the underline: negative
 * @param underlineThickness how thick it is
 */
public record FontMetrics(
        int unitsPerEm,
        int ascent,
        int descent,
        int lineGap,
        int capHeight,
        float italicAngle,
        Box box,
        int underlinePosition,
        int underlineThickness) {

    /** A rectangle in font units. */
    public record Box(int left, int bottom, int right, int top) {}

    static FontMetrics of(TrueTypeFont font) throws IOException {
        HeaderTable head = font.getHeader();
        HorizontalHeaderTable lines = font.getHorizontalHeader();
        PostScriptTable post = font.getPostScript();
        return new FontMetrics(
                head.getUnitsPerEm(),
                lines.getAscender(),
                lines.getDescender(),
                lines.getLineGap(),
                capHeight(font, head.getUnitsPerEm()),
                post.getItalicAngle(),
                new Box(head.getXMin(), head.getYMin(), head.getXMax(), head.getYMax()),
                post.getUnderlinePosition(),
                post.getUnderlineThickness());
    }

    // OpenType, OS/2: sCapHeight is there from version 2 on.
    private static int capHeight(TrueTypeFont font, int unitsPerEm) throws IOException {
        OS2WindowsMetricsTable os2 = font.getOS2Windows();
        return os2 == null || os2.getVersion() < 2 || os2.getCapHeight() <= 0
                ? unitsPerEm * 7 / 10
                : os2.getCapHeight();
    }
}
