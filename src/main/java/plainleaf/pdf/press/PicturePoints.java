package plainleaf.pdf.press;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** The points of a picture as they are stored: grey, screen colours, inks, or numbers of colours of a list. */
final class PicturePoints {
    private static final int FULL = 255;
    private static final String AGAIN = "save it again as PNG or JPEG, with its colours in RGB";

    private final COSStream picture;
    private final PictureRows rows;
    private final int width;
    private final int height;
    private final int bits;
    private final ColourSpaces.Kind kind;
    private final byte @Nullable [] colours;
    private final boolean inverted;

    private PicturePoints(
            COSStream picture,
            PictureRows rows,
            int bits,
            ColourSpaces.Kind kind,
            byte @Nullable [] colours,
            boolean inverted) {
        this.picture = picture;
        this.rows = rows;
        this.width = picture.getInt(COSName.WIDTH);
        this.height = picture.getInt(COSName.HEIGHT);
        this.bits = bits;
        this.kind = kind;
        this.colours = colours;
        this.inverted = inverted;
    }

    ColourSpaces.Kind kind() {
        return kind;
    }

    /**
     * The points of this picture.
     *
     * @throws NotForPress if they are damaged, or stored in a way that we do not know
     */
    static PicturePoints of(COSStream picture) throws NotForPress {
        if (isStoredAs(COSName.JPX_DECODE, picture)) {
            throw NotForPress.picture(picture, "is stored as JPEG 2000, which we cannot turn into inks", AGAIN);
        }
        try {
            return read(picture);
        } catch (IOException | RuntimeException damaged) {
            throw refused(picture, damaged);
        }
    }

    /** Decoders cast and count with whatever they find in a broken picture. */
    private static NotForPress refused(COSStream picture, Exception damaged) {
        String what = damaged instanceof EOFException ? "has no end" : "is damaged and cannot be decoded";
        return NotForPress.picture(picture, what, AGAIN);
    }

    private static PicturePoints read(COSStream picture) throws IOException, NotForPress {
        int width = picture.getInt(COSName.WIDTH);
        int height = picture.getInt(COSName.HEIGHT);
        COSBase space = picture.getDictionaryObject(COSName.COLORSPACE);
        int bits = picture.getInt(COSName.BITS_PER_COMPONENT);
        boolean jpeg = isStoredAs(COSName.DCT_DECODE, picture) || isStoredAs(COSName.DCT_DECODE_ABBREVIATION, picture);
        if (jpeg) {
            JpegFrame.refuseUnsafe(picture);
        }
        byte[] colours = null;
        if (space instanceof COSArray list && COSName.INDEXED.equals(list.getObject(0))) {
            colours = colours(list.getObject(3));
            space = list.getObject(1);
        }
        ColourSpaces.Kind kind = ColourSpaces.kind(space);
        int parts = colours == null ? kind.parts() : 1;
        long row = ((long) width * parts * bits + 7) / 8;
        if (width < 1 || height < 1 || bits < 1 || parts == 0 || row * height > Integer.MAX_VALUE) {
            throw NotForPress.picture(picture, "is of a kind that we cannot turn into inks", AGAIN);
        }
        boolean inverted = isInverted(picture, parts, colours != null);
        return new PicturePoints(
                picture, new PictureRows(picture, width, height, (int) row, jpeg), bits, kind, colours, inverted);
    }

    private static boolean isStoredAs(COSName wanted, COSStream picture) {
        COSBase filter = picture.getDictionaryObject(COSName.FILTER);
        return wanted.equals(filter)
                || (filter instanceof COSArray several && several.toList().contains(wanted));
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
            throw NotForPress.picture(picture, "stores its colours in a way that we cannot turn into inks", AGAIN);
        }
        return Arrays.equals(decode, upside);
    }

    /**
     * Makes the points of this row ones that can be asked for.
     *
     * @throws NotForPress if they are damaged
     */
    void reach(int y) throws NotForPress {
        try {
            rows.reach(y);
        } catch (IOException | RuntimeException damaged) {
            throw refused(picture, damaged);
        }
    }

    /** Whether no point has a colour. */
    boolean isGrey() throws NotForPress {
        if (kind != ColourSpaces.Kind.SCREEN) {
            return kind == ColourSpaces.Kind.GREY;
        }
        if (colours != null) {
            for (int i = 0; i + 2 < colours.length; i += 3) {
                if (colours[i] != colours[i + 1] || colours[i] != colours[i + 2]) {
                    return false;
                }
            }
            return true;
        }
        boolean grey = bits >= 8;
        for (int y = 0; y < height && grey; y++) {
            reach(y);
            grey = isGrey(y);
        }
        return grey;
    }

    private boolean isGrey(int y) {
        int step = bits / 8;
        for (int x = 0; x < width; x++) {
            int at = x * 3 * step;
            int red = rows.at(y, at);
            if (red != rows.at(y, at + step) || red != rows.at(y, at + 2 * step)) {
                return false;
            }
        }
        return true;
    }

    /** A part of the colour of a point whose row was reached, from 0 to 255. */
    int part(int x, int y, int part) {
        if (colours == null) {
            int value = sample(x * kind.parts() + part, y);
            return inverted ? FULL - value : value;
        }
        int at = raw(x, y) * kind.parts() + part;
        return at < colours.length ? colours[at] & 0xFF : 0;
    }

    private int sample(int column, int y) {
        int raw = raw(column, y);
        return switch (bits) {
            case 8 -> raw;
            case 16 -> raw >> 8;
            default -> raw * FULL / ((1 << bits) - 1);
        };
    }

    private int raw(int column, int y) {
        if (bits == 8) {
            return rows.at(y, column);
        }
        if (bits == 16) {
            return (rows.at(y, 2 * column) << 8) | rows.at(y, 2 * column + 1);
        }
        int bit = column * bits;
        return (rows.at(y, bit / 8) >> (8 - bits - bit % 8)) & ((1 << bits) - 1);
    }
}
