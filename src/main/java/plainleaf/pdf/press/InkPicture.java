package plainleaf.pdf.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Turns the points of a picture into inks; it keeps as many as it had. */
final class InkPicture {
    private static final int INKS = 4;
    private static final int DIFFERENCE = 2;

    private final PDDocument document;
    private final Separation separation;

    InkPicture(PDDocument document, Separation separation) {
        this.document = document;
        this.separation = separation;
    }

    COSStream of(COSStream picture) throws IOException, NotForPress {
        if (picture.getBoolean(COSName.IMAGE_MASK, false)) {
            return picture;
        }
        if (picture.getDictionaryObject(COSName.MASK) instanceof COSArray) {
            throw new NotForPress("One colour of a picture is transparent, which we cannot print.");
        }
        int width = picture.getInt(COSName.WIDTH);
        int height = picture.getInt(COSName.HEIGHT);
        Points points = Points.of(picture, width, height);
        PointInks inks = new PointInks(separation, points.isGrey());
        byte[] row = new byte[width * INKS];
        COSStream printed = document.getDocument().createCOSStream();
        copy(picture, printed);
        try (OutputStream out = printed.createOutputStream(COSName.FLATE_DECODE)) {
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    inks.write(points, x, y, row, x * INKS);
                }
                subtract(row);
                out.write(row);
            }
        }
        return printed;
    }

    private static void copy(COSStream picture, COSStream printed) {
        for (COSName name : new COSName[] {
            COSName.TYPE,
            COSName.SUBTYPE,
            COSName.WIDTH,
            COSName.HEIGHT,
            COSName.SMASK,
            COSName.MASK,
            COSName.INTERPOLATE,
            COSName.STRUCT_PARENT
        }) {
            COSBase value = picture.getItem(name);
            if (value != null) {
                printed.setItem(name, value);
            }
        }
        printed.setItem(COSName.COLORSPACE, COSName.DEVICECMYK);
        printed.setInt(COSName.BITS_PER_COMPONENT, 8);
        COSDictionary how = new COSDictionary();
        how.setInt(COSName.PREDICTOR, DIFFERENCE);
        how.setInt(COSName.COLORS, INKS);
        how.setInt(COSName.BITS_PER_COMPONENT, 8);
        how.setInt(COSName.COLUMNS, picture.getInt(COSName.WIDTH));
        printed.setItem(COSName.DECODE_PARMS, how);
    }

    /** TIFF predictor 2 (ISO 32000-1, 7.4.4.4): each point as what it differs by from its left neighbour. */
    private static void subtract(byte[] row) {
        for (int i = row.length - 1; i >= INKS; i--) {
            row[i] -= row[i - INKS];
        }
    }

    /** The points of a picture as they are stored: grey, screen colours, inks, or numbers of colours of a list. */
    record Points(
            byte[] samples, int width, int bits, ColourSpaces.Kind kind, byte @Nullable [] colours, boolean inverted) {
        static Points of(COSStream picture, int width, int height) throws IOException, NotForPress {
            COSBase space = picture.getDictionaryObject(COSName.COLORSPACE);
            int bits = picture.getInt(COSName.BITS_PER_COMPONENT);
            if (isJpeg2000(picture.getDictionaryObject(COSName.FILTER))) {
                throw new NotForPress("A picture is stored as JPEG 2000, which we cannot print.");
            }
            byte[] colours = null;
            if (space instanceof COSArray list && COSName.INDEXED.equals(list.getObject(0))) {
                colours = colours(list.getObject(3));
                space = list.getObject(1);
            }
            ColourSpaces.Kind kind = ColourSpaces.kind(space);
            byte[] samples;
            try (InputStream in = picture.createInputStream()) {
                samples = in.readAllBytes();
            }
            int parts = colours == null ? kind.parts() : 1;
            long needed = (((long) width * parts * bits + 7) / 8) * height;
            if (samples.length < needed || bits < 1 || parts == 0) {
                throw new NotForPress("The end of a picture is missing, or its kind is one that we cannot print.");
            }
            return new Points(samples, width, bits, kind, colours, isInverted(picture, parts, colours != null));
        }

        private static boolean isJpeg2000(@Nullable COSBase filter) {
            return COSName.JPX_DECODE.equals(filter)
                    || (filter instanceof COSArray several && several.toList().contains(COSName.JPX_DECODE));
        }

        private static byte[] colours(@Nullable COSBase list) throws IOException {
            if (list instanceof COSStream stream) {
                try (InputStream in = stream.createInputStream()) {
                    return in.readAllBytes();
                }
            }
            return list instanceof COSString string ? string.getBytes() : new byte[0];
        }

        private static boolean isInverted(COSStream picture, int parts, boolean listed) throws NotForPress {
            if (!(picture.getDictionaryObject(COSName.DECODE) instanceof COSArray array) || listed) {
                return false;
            }
            float[] decode = array.toFloatArray();
            float[] upside = new float[2 * parts];
            float[] usual = new float[2 * parts];
            for (int i = 0; i < parts; i++) {
                upside[2 * i] = 1;
                usual[2 * i + 1] = 1;
            }
            if (!Arrays.equals(decode, usual) && !Arrays.equals(decode, upside)) {
                throw new NotForPress("A picture stores its colours in a way that we cannot print.");
            }
            return Arrays.equals(decode, upside);
        }

        /** Whether no point has a colour. */
        boolean isGrey() {
            if (kind != ColourSpaces.Kind.SCREEN) {
                return kind == ColourSpaces.Kind.GREY;
            }
            byte[] all = colours == null ? samples : colours;
            int step = colours == null && bits == 16 ? 2 : 1;
            if (bits < 8 && colours == null) {
                return false;
            }
            for (int i = 0; i + 2 * step < all.length; i += 3 * step) {
                if (all[i] != all[i + step] || all[i] != all[i + 2 * step]) {
                    return false;
                }
            }
            return true;
        }

        /** A part of a point's colour, from 0 to 255. */
        int part(int x, int y, int part) {
            if (colours == null) {
                int value = sample(x * kind.parts() + part, y, kind.parts());
                return inverted ? 255 - value : value;
            }
            int at = raw(x, y, 1) * kind.parts() + part;
            return at < colours.length ? colours[at] & 0xFF : 0;
        }

        private int sample(int column, int y, int parts) {
            int raw = raw(column, y, parts);
            return switch (bits) {
                case 8 -> raw;
                case 16 -> raw >> 8;
                default -> raw * 255 / ((1 << bits) - 1);
            };
        }

        private int raw(int column, int y, int parts) {
            int row = (width * parts * bits + 7) / 8 * y;
            if (bits == 8) {
                return samples[row + column] & 0xFF;
            }
            if (bits == 16) {
                return (samples[row + 2 * column] & 0xFF) << 8 | samples[row + 2 * column + 1] & 0xFF;
            }
            int bit = column * bits;
            return (samples[row + bit / 8] & 0xFF) >> 8 - bits - bit % 8 & (1 << bits) - 1;
        }
    }
}
