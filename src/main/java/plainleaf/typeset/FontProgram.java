package plainleaf.typeset;

import java.io.IOException;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import plainleaf.model.Bytes;

/** A TrueType font and the characters it has glyphs for; safe to use from many threads. */
public final class FontProgram {
    private static final Map<Bytes, FontProgram> KNOWN = new WeakHashMap<>();
    private static final int NO_GLYPH = 0;

    private final byte[] content;
    private final String name;
    private final CmapLookup glyphs;

    private FontProgram(byte[] content) throws IOException {
        this.content = content;
        try (TrueTypeFont font = open()) {
            this.name = font.getName();
            this.glyphs = font.getUnicodeCmapLookup();
        }
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
                program = parse(file);
                KNOWN.put(file, program);
            }
            return program;
        }
    }

    private static FontProgram parse(Bytes file) throws IOException {
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
        return glyphs.getGlyphId(codePoint) != NO_GLYPH;
    }

    /**
     * A fresh reader of this font, to be embedded in one document: readers cannot be shared between threads.
     *
     * @throws IOException never, once the font has been parsed
     */
    public TrueTypeFont open() throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(content));
        // The engine would write the ligatures U+FB00 to U+FB06, which no reader can search, spell or braille.
        font.setEnableGsub(false);
        return font;
    }
}
