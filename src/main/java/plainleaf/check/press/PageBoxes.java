package plainleaf.check.press;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import plainleaf.check.tags.Box;

/**
 * The boxes of a page as the file gives them (ISO 32000-1, 14.11.2), in points.
 *
 * @param media the sheet
 * @param bleed how far ink reaches
 * @param trim the page after the knife
 */
record PageBoxes(Box media, Optional<Box> crop, Optional<Box> bleed, Optional<Box> trim, Optional<Box> art) {
    private static final int CORNERS = 4;

    static PageBoxes of(PDPage page) {
        PDRectangle media = page.getMediaBox();
        COSDictionary entries = page.getCOSObject();
        return new PageBoxes(
                box(media),
                entries.containsKey(COSName.CROP_BOX) ? Optional.of(box(page.getCropBox())) : Optional.empty(),
                box(entries, COSName.BLEED_BOX),
                box(entries, COSName.TRIM_BOX),
                box(entries, COSName.ART_BOX));
    }

    private static Optional<Box> box(COSDictionary page, COSName name) {
        COSArray corners = page.getCOSArray(name);
        if (corners == null || corners.size() < CORNERS) {
            return Optional.empty();
        }
        for (COSBase corner : corners.toList()) {
            if (!(corner instanceof COSNumber)) {
                return Optional.empty();
            }
        }
        return Optional.of(box(new PDRectangle(corners)));
    }

    private static Box box(PDRectangle rectangle) {
        return new Box(
                rectangle.getLowerLeftX(),
                rectangle.getLowerLeftY(),
                rectangle.getUpperRightX(),
                rectangle.getUpperRightY());
    }

    /** What is left after the knife: the trim, or else the art. */
    Optional<Box> page() {
        return trim.or(() -> art);
    }

    /** The bleed on the side that has least, in millimetres; less than 0 where the page reaches out of it. */
    double bleedWidth() {
        Box outer = bleed.orElse(media);
        Box inner = page().orElse(outer);
        return Millimetres.of(Math.min(
                Math.min(inner.left() - outer.left(), outer.right() - inner.right()),
                Math.min(inner.bottom() - outer.bottom(), outer.top() - inner.top())));
    }

    /** What may be seen of the page, or would be if the knife slipped: the bleed, or else the page, or else the sheet. */
    Box printed() {
        return bleed.or(this::page).orElse(media);
    }
}
