package plainleaf.typeset;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * Shapes with the layout engine of the Java runtime: the same places for the same glyphs as HarfBuzz, but of the version
 * that this Java brings, and without forms that only one language has.
 */
public final class JdkShaper implements Shaper {
    private static final Map<TextAttribute, Object> FEATURES = Map.of(
            TextAttribute.KERNING, TextAttribute.KERNING_ON, TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON);
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private static final String CURE = "It needs the library fontconfig (on Debian: the package libfontconfig1) and a"
            + " folder for temporary files that can be written. Or use --shaper harfbuzz";

    private final Map<FontProgram, Font> fonts = new WeakHashMap<>();

    private JdkShaper() {}

    /**
     * Java's shaper, ready to shape.
     *
     * @throws ShaperUnavailable if this Java has no fonts library, or one that misses a part of the system
     */
    public static JdkShaper load() throws ShaperUnavailable {
        try {
            Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(new byte[0]));
            return new JdkShaper();
        } catch (FontFormatException working) {
            return new JdkShaper();
        } catch (IOException | LinkageError | RuntimeException broken) {
            throw new ShaperUnavailable("This Java cannot read fonts: " + broken.getMessage() + ".", CURE, broken);
        }
    }

    /** The version of the Java runtime. */
    public String version() {
        return System.getProperty("java.version");
    }

    @Override
    public ShapedRun shape(FontProgram program, TextRun run) {
        GlyphVector glyphs = font(program)
                .layoutGlyphVector(
                        EXACT,
                        run.text().toCharArray(),
                        run.start(),
                        run.end(),
                        run.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        return new PlacedGlyphs(program, run, glyphs).shaped();
    }

    // One unit of type is one font unit.
    private Font font(FontProgram program) {
        synchronized (fonts) {
            return fonts.computeIfAbsent(program, JdkShaper::read);
        }
    }

    private static Font read(FontProgram program) {
        try {
            byte[] file = new byte[program.file().remaining()];
            program.file().get(file);
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                    .deriveFont((float) program.unitsPerEm())
                    .deriveFont(FEATURES);
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("a font that was parsed before: " + program.name(), e);
        }
    }
}
