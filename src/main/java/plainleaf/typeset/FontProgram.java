package plainleaf.typeset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import plainleaf.model.Bytes;

/** A TrueType font and the characters it has glyphs for; safe to use from many threads. */
public final class FontProgram {
    private static final Map<Bytes, FontProgram> KNOWN = new WeakHashMap<>();
    private static final int NO_GLYPH = 0;

    private final byte[] content;
    private final Queue<TrueTypeFont> idle = new ConcurrentLinkedQueue<>();
    private final String name;
    private final CmapLookup glyphs;
    private final FontMetrics metrics;
    private final int[] advances;

    private FontProgram(byte[] content) throws IOException {
        this.content = content;
        TrueTypeFont font = parse();
        this.name = font.getName();
        this.glyphs = font.getUnicodeCmapLookup();
        this.metrics = FontMetrics.of(font);
        this.advances = advances(font);
        idle.add(font);
    }

    private static int[] advances(TrueTypeFont font) throws IOException {
        int[] advances = new int[font.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < advances.length; glyph++) {
            advances[glyph] = font.getAdvanceWidth(glyph);
        }
        return advances;
    }

    /**
     * The font in this file, parsed once for the same content.
     *
     * @throws IOException if it is not a TrueType font with a Unicode character map
     */
    public static FontProgram of(Bytes file) throws IOException {
        synchronized (KNOWN) {
            FontProgram program = KNOWN.get(file);
            if (program == null) {
                program = read(file);
                KNOWN.put(file, program);
            }
            return program;
        }
    }

    private static FontProgram read(Bytes file) throws IOException {
        try {
            return new FontProgram(file.toArray());
        } catch (RuntimeException damaged) {
            // The parser trusts the offsets it reads.
            throw new IOException("not a TrueType font", damaged);
        }
    }

    /** Its PostScript name, such as {@code NotoSans-Regular}. */
    public String name() {
        return name;
    }

    /** Whether it has a glyph of its own for this character. */
    public boolean covers(int codePoint) {
        return glyph(codePoint) != NO_GLYPH;
    }

    /** The glyph of this character on its own; 0, which is .notdef, if it has none. */
    public int glyph(int codePoint) {
        return glyphs.getGlyphId(codePoint);
    }

    /** How many units make an em. */
    public int unitsPerEm() {
        return metrics.unitsPerEm();
    }

    /** Its measures, in font units. */
    public FontMetrics metrics() {
        return metrics;
    }

    /** How far this glyph alone moves the pen, in font units; 0 for a glyph that is not there. */
    public int advance(int glyph) {
        return glyph >= 0 && glyph < advances.length ? advances[glyph] : 0;
    }

    /** How high this character is drawn, from its lowest to its highest point, in em; 0 where nothing is. */
    public double height(int codePoint) {
        TrueTypeFont reader = borrow();
        try {
            GlyphData drawn = reader.getGlyph().getGlyph(glyph(codePoint));
            return drawn == null ? 0 : drawn.getBoundingBox().getHeight() / unitsPerEm();
        } catch (IOException e) {
            throw new IllegalStateException("a font that was parsed before", e);
        } finally {
            giveBack(reader);
        }
    }

    /** The font cut down to these glyphs and those of which they are made. */
    public FontSubset subset(Collection<Integer> glyphIds) {
        return subset(glyphIds, List.of());
    }

    /** The same with groups of glyphs as one glyph each. */
    public FontSubset subset(Collection<Integer> glyphIds, List<GlyphGroup> groups) {
        TrueTypeFont reader = borrow();
        try {
            return FontSubset.of(reader, glyphIds, groups);
        } finally {
            giveBack(reader);
        }
    }

    /** The whole file, for a shaper to read its layout tables. */
    ByteBuffer file() {
        return ByteBuffer.wrap(content).asReadOnlyBuffer();
    }

    /** A reader of this font, for one document: readers cannot be shared. To be {@link #giveBack given back}. */
    public TrueTypeFont borrow() {
        TrueTypeFont reader = idle.poll();
        try {
            return reader == null ? parse() : reader;
        } catch (IOException e) {
            throw new IllegalStateException("a font that was parsed before", e);
        }
    }

    /** The reader will not be used by the borrower again. */
    public void giveBack(TrueTypeFont reader) {
        idle.add(reader);
    }

    private TrueTypeFont parse() throws IOException {
        TrueTypeFont font = new Parser().parse(new RandomAccessReadBuffer(content));
        // The engine would write the ligatures U+FB00 to U+FB06, which no reader can search, spell or braille.
        font.setEnableGsub(false);
        return font;
    }

    /** Passes over the substitutions, which take longest to parse and are not used. */
    private static final class Parser extends TTFParser {
        @Override
        protected TTFTable readTable(String tag) {
            return super.readTable(tag.equals("GSUB") ? "" : tag);
        }
    }
}
