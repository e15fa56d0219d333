package plainleaf.pdf.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import plainleaf.typeset.FontMetrics;
import plainleaf.typeset.FontProgram;
import plainleaf.typeset.GlyphGroup;

/**
 * A font of one document whose codes are given out as they are asked for, one for each glyph with the characters it stands
 * for, so that every glyph can be read back (ISO 32000-1, 9.10.3).
 */
public final class ShapedFont extends PDFont {
    /** A text that is drawn as no glyph at all: a noncharacter, which no leaflet has. */
    static final String NOTHING = "\uFDDF";

    private static final int MOST_CODES = 0x10000;

    /** In thousandths of an em; a reader that has the font does not use it. */
    private static final int REGULAR_STEM = 80;

    private static final int BOLD_STEM = 140;

    private final PDDocument document;
    private final FontProgram program;
    private final Map<Use, Integer> codes = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private boolean written;

    /**
     * What is drawn, and what it stands for.
     *
     * @param text empty for a glyph that adds to the one before it
     */
    record Use(GlyphGroup group, String text) {
        // Java's own for records are slow until they are compiled by C2, which a short run never does.
        @Override
        public int hashCode() {
            return 31 * group.hashCode() + text.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Use use && text.equals(use.text) && group.equals(use.group);
        }
    }

    /** The font is written into this document when the document is saved. */
    public ShapedFont(PDDocument document, FontProgram program) {
        super(dictionary(program));
        this.document = document;
        this.program = program;
        setFontDescriptor(descriptor());
        // Code 0 is for the glyph of characters that the font does not have.
        code(natural(0), "");
    }

    private static COSDictionary dictionary(FontProgram program) {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, program.name());
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        return font;
    }

    private PDFontDescriptor descriptor() {
        FontMetrics metrics = program.metrics();
        float unit = 1000f / metrics.unitsPerEm();
        PDFontDescriptor descriptor = new PDFontDescriptor(new COSDictionary());
        descriptor.getCOSObject().setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setFontName(program.name());
        descriptor.setAscent(metrics.ascent() * unit);
        descriptor.setDescent(metrics.descent() * unit);
        descriptor.setCapHeight(metrics.capHeight() * unit);
        descriptor.setItalicAngle(metrics.italicAngle());
        descriptor.setStemV(program.name().endsWith("Bold") ? BOLD_STEM : REGULAR_STEM);
        BoundingBox box = getBoundingBox();
        descriptor.setFontBoundingBox(
                new PDRectangle(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight()));
        descriptor.setSymbolic(true);
        return descriptor;
    }

    public FontProgram program() {
        return program;
    }

    private GlyphGroup natural(int glyph) {
        return GlyphGroup.of(glyph, program.advance(glyph));
    }

    /** Whether the font has this as a glyph of its own. */
    boolean isNatural(GlyphGroup group) {
        return !group.parts().isEmpty()
                && group.equals(natural(group.parts().get(0).glyph()));
    }

    /** The code that shows these glyphs with this meaning. */
    int code(GlyphGroup group, String text) {
        Use use = new Use(group, text);
        Integer known = codes.get(use);
        if (known != null) {
            return known;
        }
        if (written || uses.size() == MOST_CODES) {
            throw new IllegalStateException("no code is left in " + program.name());
        }
        int code = uses.size();
        codes.put(use, code);
        uses.add(use);
        return code;
    }

    /** Text that did not come from the shaper, such as that of a drawing, shows the glyphs of its characters. */
    @Override
    protected byte[] encode(int character) {
        if (character == NOTHING.charAt(0)) {
            return new byte[0];
        }
        int glyph = program.glyph(character);
        if (glyph == 0) {
            throw new IllegalArgumentException("no glyph for this character in " + program.name());
        }
        int code = code(natural(glyph), Character.toString(character));
        return new byte[] {(byte) (code >> 8), (byte) code};
    }

    @Override
    public int readCode(InputStream in) throws IOException {
        return (in.read() << 8) | in.read();
    }

    @Override
    public float getWidth(int code) {
        return uses.get(code).group().advance() * 1000f / program.unitsPerEm();
    }

    @Override
    public boolean willBeSubset() {
        return !written;
    }

    /** PDFBox calls this while it saves. */
    @Override
    public void subset() throws IOException {
        if (!written) {
            written = true;
            new ShapedFontWriter(document, this, uses).write(getCOSObject());
        }
    }

    @Override
    public String toUnicode(int code) {
        return uses.get(code).text();
    }

    @Override
    public float getWidthFromFont(int code) {
        return getWidth(code);
    }

    @Override
    protected float getStandard14Width(int code) {
        throw new UnsupportedOperationException("no font here is one of the standard 14");
    }

    @Override
    public String getName() {
        return getCOSObject().getNameAsString(COSName.BASE_FONT);
    }

    @Override
    public BoundingBox getBoundingBox() {
        FontMetrics.Box box = program.metrics().box();
        float unit = 1000f / program.unitsPerEm();
        return new BoundingBox(box.left() * unit, box.bottom() * unit, box.right() * unit, box.top() * unit);
    }

    @Override
    public Matrix getFontMatrix() {
        return new Matrix(0.001f, 0, 0, 0.001f, 0, 0);
    }

    @Override
    public boolean isVertical() {
        return false;
    }

    @Override
    public boolean isEmbedded() {
        return true;
    }

    @Override
    public boolean isDamaged() {
        return false;
    }

    @Override
    public boolean isStandard14() {
        return false;
    }

    @Override
    public boolean hasExplicitWidth(int code) {
        return true;
    }

    @Override
    @Deprecated
    public float getHeight(int code) {
        return program.metrics().ascent() * 1000f / program.unitsPerEm();
    }

    @Override
    public Vector getPositionVector(int code) {
        return new Vector(0, 0);
    }

    @Override
    public void addToSubset(int codePoint) {
        // The subset is made of the codes given out.
    }
}
