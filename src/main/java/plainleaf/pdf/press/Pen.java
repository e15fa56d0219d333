package plainleaf.pdf.press;

import java.awt.geom.AffineTransform;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn with at one point of a stream (ISO 32000-1, 8.4), as it was asked for and as it was written.
 *
 * @param fillWritten the inks that are set; null where they are not known
 * @param overprints null where it is not known
 * @param textMode ISO 32000-1, table 106
 */
record Pen(
        Paint fill,
        Paint stroke,
        String fillSpace,
        String strokeSpace,
        @Nullable Inks fillWritten,
        @Nullable Inks strokeWritten,
        @Nullable Boolean overprints,
        int textMode,
        AffineTransform place) {
    private static final String GREY = "DeviceGray";

    /** ISO 32000-1, table 52: black, which knocks out. */
    static Pen ofPage() {
        return new Pen(Paint.BLACK, Paint.BLACK, GREY, GREY, null, null, false, 0, new AffineTransform());
    }

    /** Of a stream that another one draws. */
    static Pen ofPart() {
        return new Pen(Paint.INHERITED, Paint.INHERITED, GREY, GREY, null, null, null, 0, new AffineTransform());
    }

    Pen filling(Paint paint) {
        return new Pen(paint, stroke, fillSpace, strokeSpace, fillWritten, strokeWritten, overprints, textMode, place);
    }

    Pen stroking(Paint paint) {
        return new Pen(fill, paint, fillSpace, strokeSpace, fillWritten, strokeWritten, overprints, textMode, place);
    }

    Pen fillingIn(String space) {
        return new Pen(fill, stroke, space, strokeSpace, fillWritten, strokeWritten, overprints, textMode, place);
    }

    Pen strokingIn(String space) {
        return new Pen(fill, stroke, fillSpace, space, fillWritten, strokeWritten, overprints, textMode, place);
    }

    Pen fillWritten(@Nullable Inks inks) {
        return new Pen(fill, stroke, fillSpace, strokeSpace, inks, strokeWritten, overprints, textMode, place);
    }

    Pen strokeWritten(@Nullable Inks inks) {
        return new Pen(fill, stroke, fillSpace, strokeSpace, fillWritten, inks, overprints, textMode, place);
    }

    Pen overprinting(boolean over) {
        return new Pen(fill, stroke, fillSpace, strokeSpace, fillWritten, strokeWritten, over, textMode, place);
    }

    Pen withTextMode(double mode) {
        return new Pen(fill, stroke, fillSpace, strokeSpace, fillWritten, strokeWritten, overprints, (int) mode, place);
    }

    Pen placed(AffineTransform matrix) {
        AffineTransform moved = new AffineTransform(place);
        moved.concatenate(matrix);
        return new Pen(fill, stroke, fillSpace, strokeSpace, fillWritten, strokeWritten, overprints, textMode, moved);
    }

    boolean fillsText() {
        return textMode % 4 == 0 || textMode % 4 == 2;
    }

    boolean strokesText() {
        return textMode % 4 == 1 || textMode % 4 == 2;
    }
}
