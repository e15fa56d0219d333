package plainleaf.pdf.press;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Makes a drawing of a page, which another page can show (ISO 32000-1, 8.10): its letters stay letters. */
final class PageForm {
    private PageForm() {}

    /** What lies inside the trim of a page, in the page's own coordinates; fonts and pictures are not copied. */
    static PDFormXObject of(PDPage page, PDDocument document) throws IOException {
        try (InputStream content = page.getContents()) {
            PDFormXObject form = new PDFormXObject(new PDStream(document, content, COSName.FLATE_DECODE));
            form.setFormType(1);
            form.setBBox(page.getTrimBox());
            form.getCOSObject().setItem(COSName.RESOURCES, page.getResources());
            // A page that is blended by itself is so as a drawing, too.
            if (page.getCOSObject().containsKey(COSName.GROUP))
                form.getCOSObject().setItem(COSName.GROUP, page.getCOSObject().getItem(COSName.GROUP));
            return form;
        }
    }
}
