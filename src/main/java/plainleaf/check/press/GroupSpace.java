package plainleaf.check.press;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.jspecify.annotations.Nullable;

/** Says the colour space in which a page mixes what shines through. */
final class GroupSpace {
    /** Said of the inks of the press. */
    static final String CMYK = "CMYK";

    private static final int INKS = 4;

    private GroupSpace() {}

    /** Empty where the file leaves it open. */
    static String words(@Nullable COSBase space) {
        if (space == null) {
            return "";
        }
        try {
            PDColorSpace read = PDColorSpace.create(space);
            return read instanceof PDDeviceCMYK || read.getNumberOfComponents() == INKS ? CMYK : read.getName();
        } catch (IOException | RuntimeException e) {
            // PDFBox casts whatever it finds in a broken file.
            return "a colour space that cannot be read";
        }
    }
}
