package plainleaf.check.press;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;

/** Reads the dots of a picture, every one, as inks. */
final class Dots {
    /** In samples: two large pages at 600 dots per inch. */
    private static final long MOST = 300_000_000L;

    /** In dots across and down that are kept to be painted. */
    private static final int KEPT = 600;

    private final int width;
    private final int height;
    private final int across;
    private final int down;
    private final @Nullable Hue[] kept;
    private final DotHues hues;
    private @Nullable Hue densest;
    private @Nullable Hue first;
    private boolean plain = true;

    private Dots(PDImage image, DotHues hues) {
        this.hues = hues;
        width = image.getWidth();
        height = image.getHeight();
        across = Math.min(KEPT, width);
        down = Math.min(KEPT, height);
        kept = new Hue[across * down];
    }

    /**
     * The dots of this picture.
     *
     * @param stencil what its dots are painted with, where it has none of its own
     */
    static Sample read(PDImage image, Hue stencil) {
        try {
            DotHues hues = DotHues.of(image, stencil);
            long samples = (long) image.getWidth() * image.getHeight() * hues.components();
            if (image.getWidth() <= 0 || image.getHeight() <= 0 || samples > MOST) {
                return unread(image);
            }
            return new Dots(image, hues).read(image);
        } catch (IOException | RuntimeException e) {
            // PDFBox casts whatever it finds in a broken picture, and lacks a reader for some.
            return unread(image);
        }
    }

    private static Sample unread(PDImage image) {
        try {
            return Sample.unmeasured(Hues.initial(image.getColorSpace()));
        } catch (IOException | RuntimeException e) {
            // Nor is its colour space known.
            return Sample.unknown();
        }
    }

    private Sample read(PDImage image) throws IOException {
        int bits = hues.bits();
        byte[] row = new byte[(width * hues.components() * bits + 7) / 8];
        boolean whole = true;
        try (InputStream in = new BufferedInputStream(image.createInputStream())) {
            for (int y = 0; y < height && whole; y++) {
                int got = in.readNBytes(row, 0, row.length);
                whole = got == row.length;
                Arrays.fill(row, got, row.length, (byte) 0);
                if (whole) {
                    row(row, y);
                }
            }
        }
        Hue most = densest;
        return most == null
                ? new Sample(Hue.cmyk(Hue.Space.CMYK, 0, 0, 0, 0), true, whole, this::at)
                : new Sample(most, plain, whole, this::at);
    }

    private void row(byte[] row, int y) {
        int keptRow = (int) ((long) y * down / height);
        for (int x = 0; x < width; x++) {
            Hue hue = hues.at(row, x);
            if (hue == null || !hue.equals(first)) {
                compare(hue);
            }
            int keptColumn = (int) ((long) x * across / width);
            // A dot that stands for several shows the one with most ink, so that thin dark lines are not lost.
            int at = keptRow * across + keptColumn;
            if (hue != null) {
                Hue before = kept[at];
                kept[at] = before == null ? hue : before.orMore(hue);
            }
        }
    }

    private void compare(@Nullable Hue hue) {
        if (hue == null) {
            plain = false;
            return;
        }
        plain &= first == null || hue.equals(first);
        first = first == null ? hue : first;
        densest = densest == null ? hue : densest.orMore(hue);
    }

    private @Nullable Hue at(double x, double y) {
        int column = (int) Math.min(across - 1, Math.max(0, x * across));
        int row = (int) Math.min(down - 1, Math.max(0, (1 - y) * down));
        return kept[row * across + column];
    }
}
