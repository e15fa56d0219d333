package plainleaf.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import plainleaf.model.Bytes;

/** Stores a PNG in another way where PDFBox would print other colours than it has. */
final class PngColours {
    // ISO/IEC 15948, 11.2.2: what the header says, and where in the file.
    private static final int DEPTH = 24;
    private static final int TYPE = 25;
    private static final int GREY = 0;
    private static final int LISTED = 3;
    private static final int GREY_WITH_ALPHA = 4;

    private static final int WHITE = 255;

    private PngColours() {}

    /** The picture with the dots it has; as it was where that is printed well, or cannot be read. */
    static Bytes kept(Bytes png) {
        byte[] file = png.toArray();
        if (file.length <= TYPE || !isAtRisk(file[TYPE], file[DEPTH])) {
            return png;
        }
        try {
            BufferedImage picture = ImageIO.read(new MemoryCacheImageInputStream(png.open()));
            Optional<BufferedImage> stored = picture == null ? Optional.empty() : another(picture, file[TYPE]);
            return stored.isEmpty() ? png : written(stored.get());
        } catch (IOException | RuntimeException damaged) {
            // The engine says so, with its place.
            return png;
        }
    }

    private static boolean isAtRisk(int type, int depth) {
        return type == GREY || type == GREY_WITH_ALPHA || (type == LISTED && depth < Byte.SIZE);
    }

    private static Optional<BufferedImage> another(BufferedImage picture, int type) {
        Raster dots = picture.getRaster();
        if (!(picture.getColorModel() instanceof IndexColorModel list)) {
            // Java takes greys for amounts of light, and PDFBox prints them much paler than a screen shows them.
            int finer = Math.max(0, dots.getSampleModel().getSampleSize(0) - Byte.SIZE);
            return Optional.of(
                    dots.getNumBands() == 1
                            ? listed(dots, fromWhite(), grey -> WHITE - (grey >> finer))
                            : withAlpha(dots, finer));
        }
        if (type == GREY) {
            return Optional.empty();
        }
        // PDFBox takes two colours for black and white unless the file holds them alone, as it does when written anew.
        // In the transparency of dots that are no whole bytes it miscounts the bits at the end of a row.
        return Optional.of(list.hasAlpha() ? listed(dots, inBytes(list), number -> number) : picture);
    }

    private static IndexColorModel inBytes(IndexColorModel list) {
        int[] colours = new int[list.getMapSize()];
        list.getRGBs(colours);
        return inBytes(colours, true);
    }

    /** All greys; numbered from black they would be stored as greys once more. */
    private static IndexColorModel fromWhite() {
        return inBytes(
                IntStream.rangeClosed(0, WHITE).map(i -> grey(WHITE - i, 0xFF)).toArray(), false);
    }

    private static IndexColorModel inBytes(int[] colours, boolean hasAlpha) {
        return new IndexColorModel(Byte.SIZE, colours.length, colours, 0, hasAlpha, -1, DataBuffer.TYPE_BYTE);
    }

    private static int grey(int value, int alpha) {
        return alpha << 24 | value << 16 | value << 8 | value;
    }

    private static BufferedImage listed(Raster dots, IndexColorModel colours, IntUnaryOperator number) {
        BufferedImage picture =
                new BufferedImage(dots.getWidth(), dots.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        WritableRaster numbers = picture.getRaster();
        int[] row = new int[dots.getWidth()];
        for (int y = 0; y < dots.getHeight(); y++) {
            dots.getSamples(0, y, row.length, 1, 0, row);
            Arrays.setAll(row, x -> number.applyAsInt(row[x]));
            numbers.setSamples(0, y, row.length, 1, 0, row);
        }
        return picture;
    }

    private static BufferedImage withAlpha(Raster dots, int finer) {
        BufferedImage picture = new BufferedImage(dots.getWidth(), dots.getHeight(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                picture.setRGB(x, y, grey(dots.getSample(x, y, 0) >> finer, dots.getSample(x, y, 1) >> finer));
            }
        }
        return picture;
    }

    private static Bytes written(BufferedImage picture) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            ImageIO.write(picture, "png", out);
        }
        return Bytes.of(file.toByteArray());
    }
}
