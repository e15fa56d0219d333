package plainleaf.pdf.press;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import plainleaf.model.PressSettings;

/**
 * The boxes of a page for the press, in points (ISO 15930-7, 6.12): paper within bleed within media, which begins at 0 as
 * older machines expect.
 *
 * @param width of the trimmed page
 * @param height of the trimmed page
 * @param bleed how far what touches the edge goes on beyond it
 * @param slug the room around the bleed for marks; 0 without marks
 */
record PressBoxes(float width, float height, float bleed, float slug) {
    static final float MILLIMETRE = 72 / 25.4f;

    /** What crop marks, a colour bar and a line of text take. */
    private static final float ROOM_FOR_MARKS = 10 * MILLIMETRE;

    static PressBoxes of(PDPage page, PressSettings settings) {
        PDRectangle paper = page.getMediaBox();
        boolean marked = settings.marks() || settings.colourBar();
        return new PressBoxes(
                paper.getWidth(),
                paper.getHeight(),
                (float) settings.bleed() * MILLIMETRE,
                marked ? ROOM_FOR_MARKS : 0);
    }

    /** How far the corner of the trimmed page is from that of the media. */
    float margin() {
        return bleed + slug;
    }

    void writeTo(PDPage page) {
        page.getCOSObject().removeItem(COSName.CROP_BOX);
        page.getCOSObject().removeItem(COSName.ART_BOX);
        page.setMediaBox(around(margin()));
        page.setBleedBox(around(bleed));
        page.setTrimBox(around(0));
    }

    private PDRectangle around(float more) {
        return new PDRectangle(margin() - more, margin() - more, width + 2 * more, height + 2 * more);
    }
}
