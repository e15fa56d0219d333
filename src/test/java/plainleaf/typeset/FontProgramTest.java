package plainleaf.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import plainleaf.model.Bytes;

class FontProgramTest {
    private final FontProgram sans = sans();

    /** Noto Sans 2.015, as its tables head, hhea, OS/2 and post say. */
    @Test
    void measures_are_those_of_the_tables() {
        FontMetrics metrics = sans.metrics();
        assertThat(metrics.unitsPerEm()).isEqualTo(sans.unitsPerEm()).isEqualTo(1000);
        assertThat(metrics.ascent()).isEqualTo(1069);
        assertThat(metrics.descent()).isEqualTo(-293);
        assertThat(metrics.lineGap()).isZero();
        assertThat(metrics.capHeight()).isEqualTo(714);
        assertThat(metrics.italicAngle()).isZero();
        assertThat(metrics.underlinePosition()).isNegative();
        assertThat(metrics.underlineThickness()).isBetween(20, 100);
        assertThat(metrics.box().left()).isNegative();
        assertThat(metrics.box().bottom()).isNegative();
        assertThat(metrics.box().right()).isGreaterThan(1000);
        assertThat(metrics.box().top()).isGreaterThan(metrics.capHeight());
    }

    @Test
    void a_glyph_has_a_width_and_what_is_no_glyph_has_none() {
        assertThat(sans.advance(sans.glyph('i'))).isPositive().isLessThan(sans.advance(sans.glyph('m')));
        assertThat(sans.glyph(0x0A2A)).isZero();
        assertThat(sans.advance(-1)).isZero();
        assertThat(sans.advance(1 << 20)).isZero();
    }

    @Test
    void a_subset_draws_what_was_asked_for_and_its_parts() throws IOException {
        int letter = sans.glyph('ŵ');
        FontSubset subset = sans.subset(List.of(letter, sans.glyph('a')));
        assertThat(subset.glyphs()).containsKeys(0, letter, sans.glyph('a'));
        assertThat(subset.glyphs().get(0)).isZero();
        try (TrueTypeFont font = new TTFParser(true)
                .parse(new RandomAccessReadBuffer(subset.file().toArray()))) {
            assertThat(font.getNumberOfGlyphs()).isEqualTo(subset.glyphs().size());
            for (Map.Entry<Integer, Integer> glyph : subset.glyphs().entrySet())
                assertThat(font.getAdvanceWidth(glyph.getValue())).isEqualTo(sans.advance(glyph.getKey()));
            assertThat(font.getGlyph()
                            .getGlyph(subset.glyphs().get(letter))
                            .getPath()
                            .getBounds2D())
                    .isEqualTo(outline(letter));
        }
        assertThat(subset.file().size()).isLessThan(20_000);
    }

    @Test
    void glyphs_can_be_drawn_together_as_one() throws Exception {
        int letter = sans.glyph('a');
        int mark = sans.glyph('\u0301');
        GlyphGroup group =
                new GlyphGroup(List.of(new GlyphGroup.Part(letter, 0, 0), new GlyphGroup.Part(mark, 500, 200)), 777);
        GlyphGroup room = new GlyphGroup(List.of(), 123);
        FontSubset subset = sans.subset(List.of(letter), List.of(group, room));
        int one = subset.groups().get(group);
        // OpenType, head: the sum of the whole file is always this.
        ByteBuffer file = ByteBuffer.wrap(
                Arrays.copyOf(subset.file().toArray(), subset.file().size() + 3 & ~3));
        int sum = 0;
        while (file.remaining() >= 4) sum += file.getInt();
        assertThat(sum).isEqualTo(0xB1B0AFBA);
        Rectangle2D both = new Rectangle2D.Double();
        try (TrueTypeFont font = new TTFParser(true)
                .parse(new RandomAccessReadBuffer(subset.file().toArray()))) {
            assertThat(font.getAdvanceWidth(one)).isEqualTo(777);
            assertThat(font.getAdvanceWidth(subset.groups().get(room))).isEqualTo(123);
            Rectangle2D.union(outline(letter), moved(outline(mark), 500, 200), both);
            assertThat(font.getGlyph().getGlyph(one).getPath().getBounds2D()).isEqualTo(both);
            assertThat(font.getGlyph().getGlyph(one).getBoundingBox().getUpperRightY())
                    .isEqualTo((float) both.getMaxY());
        }
    }

    private static Rectangle2D moved(Rectangle2D box, double right, double up) {
        return new Rectangle2D.Double(box.getX() + right, box.getY() + up, box.getWidth(), box.getHeight());
    }

    private Rectangle2D outline(int glyph) throws IOException {
        TrueTypeFont reader = sans.borrow();
        try {
            return reader.getGlyph().getGlyph(glyph).getPath().getBounds2D();
        } finally {
            sans.giveBack(reader);
        }
    }

    @Test
    void the_same_glyphs_in_any_order_make_the_same_bytes() {
        int a = sans.glyph('a');
        int b = sans.glyph('ŷ');
        FontSubset one = sans.subset(List.of(a, b));
        assertThat(sans.subset(Set.of(b, a))).isEqualTo(one);
        assertThat(sans.subset(List.of(a))).isNotEqualTo(one);
    }

    private static FontProgram sans() {
        try {
            return FontProgram.of(Bytes.of(Files.readAllBytes(Path.of("templates/fonts/NotoSans-Regular.ttf"))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
