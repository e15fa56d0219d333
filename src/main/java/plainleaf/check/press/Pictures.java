package plainleaf.check.press;

import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The pictures of a file, each read once, however often it is drawn. */
final class Pictures {
    private static final int KEPT = 40;

    private final IdentityHashMap<COSBase, Sample> read = new IdentityHashMap<>();

    Sample read(PDImage image, Hue stencil) {
        if (image.isStencil()) {
            return Dots.read(image, stencil);
        }
        COSBase key = image.getCOSObject();
        Sample known = read.get(key);
        if (known == null) {
            known = Dots.read(image, stencil);
            if (read.size() < KEPT) {
                read.put(key, known);
            }
        }
        return known;
    }
}
