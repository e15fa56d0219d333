package plainleaf.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Takes back what the engine asks for: no picture may be smoothed as a viewer likes (ISO 19005-2, 6.2.8). */
final class Smoothing {
    private Smoothing() {}

    static void removeFrom(PDDocument document) {
        for (PDPage page : document.getPages()) {
            removeFrom(page.getResources().getCOSObject());
        }
    }

    private static void removeFrom(@Nullable COSDictionary resources) {
        COSDictionary drawn = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
        if (drawn == null) {
            return;
        }
        for (COSName name : drawn.keySet()) {
            if (drawn.getDictionaryObject(name) instanceof COSStream object) {
                object.removeItem(COSName.INTERPOLATE);
                // A drawing is a form, with pictures of its own.
                removeFrom(object.getCOSDictionary(COSName.RESOURCES));
            }
        }
    }
}
