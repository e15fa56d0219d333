package plainleaf.pdf.press;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFCloneUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Makes drawings of the pages of one document, which the pages of another can show (ISO 32000-1, 8.10): letters stay letters,
 * and what several pages use, such as fonts, is copied once.
 */
final class PageForms {
    private final PDDocument target;
    private final Copies copies;

    private static final class Copies extends PDFCloneUtility {
        Copies(PDDocument target) {
            super(target);
        }
    }

    PageForms(PDDocument target) {
        this.target = target;
        this.copies = new Copies(target);
    }

    /** What lies inside the trim of a page, in the page's own coordinates. */
    PDFormXObject of(PDPage page) throws IOException {
        return of(page, page.getTrimBox());
    }

    /** What lies inside this box of a page. */
    PDFormXObject of(PDPage page, PDRectangle box) throws IOException {
        try (InputStream content = page.getContents()) {
            PDFormXObject form = new PDFormXObject(new PDStream(target, content, COSName.FLATE_DECODE));
            form.setFormType(1);
            form.setBBox(box);
            form.getCOSObject()
                    .setItem(COSName.RESOURCES, copy(page.getResources().getCOSObject()));
            // A page that is blended by itself is so as a drawing, too.
            COSBase group = page.getCOSObject().getDictionaryObject(COSName.GROUP);
            if (group != null) form.getCOSObject().setItem(COSName.GROUP, copy(group));
            return form;
        }
    }

    /** A copy for the other document. */
    COSBase copy(COSBase part) throws IOException {
        return copies.cloneForNewDocument(part);
    }
}
