package plainleaf.pdf.press;

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

    private final byte[] samples;
    private final int width;
    private final int bits;
    private final ColourSpaces.Kind kind;
    private final byte @Nullable [] colours;
    private final boolean inverted;

    private PicturePoints(
            byte[] samples, int width, int bits, ColourSpaces.Kind kind, byte @Nullable [] colours, boolean inverted) {
        this.samples = samples;
        this.width = width;
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
            // Decoders cast and count with whatever they find in a broken picture.
            throw NotForPress.picture(picture, "is damaged and cannot be decoded", AGAIN);
        }
    }

    private static PicturePoints read(COSStream picture) throws IOException, NotForPress {
        int width = picture.getInt(COSName.WIDTH);
        int height = picture.getInt(COSName.HEIGHT);
        COSBase space = picture.getDictionaryObject(COSName.COLORSPACE);
        int bits = picture.getInt(COSName.BITS_PER_COMPONENT);
        if (isStoredAs(COSName.DCT_DECODE, picture) || isStoredAs(COSName.DCT_DECODE_ABBREVIATION, picture)) {
            JpegFrame.refuseUnsafe(picture);
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
        if (samples.length < needed || width < 1 || height < 1 || bits < 1 || parts == 0) {
            throw NotForPress.picture(picture, "has no end, or is of a kind that we cannot turn into inks", AGAIN);
        }
        return new PicturePoints(samples, width, bits, kind, colours, isInverted(picture, parts, colours != null));
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
            return inverted ? FULL - value : value;
        }
        int at = raw(x, y, 1) * kind.parts() + part;
        return at < colours.length ? colours[at] & 0xFF : 0;
    }

    private int sample(int column, int y, int parts) {
        int raw = raw(column, y, parts);
        return switch (bits) {
            case 8 -> raw;
            case 16 -> raw >> 8;
            default -> raw * FULL / ((1 << bits) - 1);
        };
    }

    private int raw(int column, int y, int parts) {
        int row = (width * parts * bits + 7) / 8 * y;
        if (bits == 8) {
            return samples[row + column] & 0xFF;
        }
        if (bits == 16) {
            return ((samples[row + 2 * column] & FULL) << 8) | (samples[row + 2 * column + 1] & FULL);
        }
        int bit = column * bits;
        return ((samples[row + bit / 8] & FULL) >> (8 - bits - bit % 8)) & ((1 << bits) - 1);
    }
}
