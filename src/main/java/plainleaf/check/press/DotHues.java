package plainleaf.check.press;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;

/** What the samples of a picture mean (ISO 32000-1, 8.9.5). */
final class DotHues {
    private static final int LOOKUP = 3;
    private static final int MOST_KEPT = 1 << 16;

    private final int components;
    private final int bits;
    private final float[] decode;
    private final Colours colours;
    private final Map<Long, Known> known = new HashMap<>();
    private long lastKey = -1;
    private @Nullable Hue last;

    private record Known(@Nullable Hue hue) {}

    /** The hue of decoded samples; null where nothing is painted. */
    private interface Colours {
        @Nullable
        Hue of(float[] samples);
    }

    private DotHues(int components, int bits, float[] decode, Colours colours) {
        this.components = components;
        this.bits = bits;
        this.decode = decode;
        this.colours = colours;
    }

    static DotHues of(PDImage image, Hue stencil) throws IOException {
        if (image.isStencil()) {
            return new DotHues(1, 1, decode(image, new float[] {0, 1}), n -> n[0] < 0.5f ? stencil : null);
        }
        PDColorSpace space = image.getColorSpace();
        int bits = image.getBitsPerComponent();
        float[] decode = decode(image, space.getDefaultDecode(bits));
        if (space instanceof PDIndexed indexed) {
            Hue[] palette = palette(indexed);
            return new DotHues(
                    1, bits, decode, n -> palette[Math.max(0, Math.min(palette.length - 1, Math.round(n[0])))]);
        }
        return new DotHues(space.getNumberOfComponents(), bits, decode, n -> Hues.of(space, n));
    }

    private static float[] decode(PDImage image, float[] usual) {
        COSArray listed = image.getDecode();
        return listed == null || listed.size() < usual.length ? usual : listed.toFloatArray();
    }

    private static Hue[] palette(PDIndexed indexed) throws IOException {
        COSArray entries = (COSArray) indexed.getCOSObject();
        PDColorSpace base = indexed.getBaseColorSpace();
        byte[] table = bytes(entries.getObject(LOOKUP));
        int parts = base.getNumberOfComponents();
        float[] ranges = base.getDefaultDecode(8);
        Hue[] palette = new Hue[Math.max(1, table.length / parts)];
        palette[0] = Hue.unknown();
        for (int i = 0; i < table.length / parts; i++) {
            float[] values = new float[parts];
            for (int j = 0; j < parts; j++) {
                values[j] = between(ranges, j, (table[i * parts + j] & 0xFF) / 255f);
            }
            palette[i] = Hues.of(base, values);
        }
        return palette;
    }

    private static byte[] bytes(COSBase table) throws IOException {
        if (table instanceof COSString string) {
            return string.getBytes();
        }
        return table instanceof COSStream stream ? stream.createInputStream().readAllBytes() : new byte[0];
    }

    private static float between(float[] ranges, int component, float share) {
        float least = ranges[2 * component];
        return least + share * (ranges[2 * component + 1] - least);
    }

    int components() {
        return components;
    }

    int bits() {
        return bits;
    }

    /** The hue of the dot in this column. */
    @Nullable
    Hue at(byte[] row, int column) {
        long key = 0;
        for (int i = 0; i < components; i++) {
            key = (key << bits) | sample(row, column * components + i);
        }
        if (key == lastKey && components * bits < Long.SIZE) {
            return last;
        }
        lastKey = key;
        last = components * bits < Long.SIZE && known.size() < MOST_KEPT
                ? known.computeIfAbsent(key, k -> new Known(read(row, column))).hue()
                : read(row, column);
        return last;
    }

    private @Nullable Hue read(byte[] row, int column) {
        float[] values = new float[components];
        float most = (1L << bits) - 1;
        for (int i = 0; i < components; i++) {
            values[i] = between(decode, i, sample(row, column * components + i) / most);
        }
        return colours.of(values);
    }

    private int sample(byte[] row, int index) {
        return switch (bits) {
            case 8 -> row[index] & 0xFF;
            case 16 -> ((row[2 * index] & 0xFF) << 8) | (row[2 * index + 1] & 0xFF);
            default -> {
                int at = index * bits;
                yield ((row[at / 8] & 0xFF) >> (8 - bits - at % 8)) & ((1 << bits) - 1);
            }
        };
    }
}
