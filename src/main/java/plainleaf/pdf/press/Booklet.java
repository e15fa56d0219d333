package plainleaf.pdf.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import plainleaf.model.Bytes;
import plainleaf.model.PressSettings;
import plainleaf.model.PrintJob;
import plainleaf.pdf.FileIdentity;
import plainleaf.pdf.ObjectCount;

/**
 * Makes a file that an office printer turns into a booklet: two pages side by side on both sides of a sheet, to be printed
 * on both sides, turned over the short edge, folded in the middle and stapled there.
 *
 * <p>It is for paper alone: its pages stand in the order of printing, so it has no tags and claims no standard.
 */
public final class Booklet {
    /** Said where a reader of the file finds it. */
    static final String PURPOSE =
            "For printing only: print on both sides, turn over the short edge, do not scale, fold in the"
                    + " middle. This file has no tags; the accessible PDF of the leaflet is another file.";

    private final PDDocument leaflet;
    private final PDDocument booklet;
    private final PageForms forms;
    private final PressSettings press;
    private final boolean boundRight;

    private Booklet(PDDocument leaflet, PDDocument booklet, PressSettings press, boolean boundRight) {
        this.leaflet = leaflet;
        this.booklet = booklet;
        this.forms = new PageForms(booklet);
        this.press = press;
        this.boundRight = boundRight;
    }

    /**
     * The booklet. The same file gives the same bytes.
     *
     * @param file whose pages are all of one size, in the order of reading; what lies outside their trim is left out
     * @param boundRight whether the leaflet is read from right to left
     * @throws IOException if the file is no PDF with pages
     */
    public static Bytes of(Bytes file, PressSettings press, boolean boundRight) throws IOException {
        try (PDDocument leaflet = Loader.loadPDF(file.toArray());
                PDDocument booklet = new PDDocument()) {
            if (leaflet.getNumberOfPages() == 0) throw new IOException("a booklet needs pages");
            return new Booklet(leaflet, booklet, press, boundRight).make();
        }
    }

    private Bytes make() throws IOException {
        List<PDFormXObject> pages = new ArrayList<>();
        for (PDPage page : leaflet.getPages()) pages.add(forms.of(page));
        SheetPaper paper = SheetPaper.around(pages.get(0).getBBox());
        for (Imposition.Sheet sheet : Imposition.sheets(pages.size(), boundRight)) {
            float shift = SheetPaper.points(sheet.depth() * press.creep());
            // The outside of the whole booklet.
            boolean marked = sheet.depth() == 0 && (press.marks() || press.fold());
            try (SheetSide front = new SheetSide(booklet, paper, shift)) {
                front.draw(pages, sheet.front());
                if (marked) front.markFold();
            }
            try (SheetSide back = new SheetSide(booklet, paper, shift)) {
                back.draw(pages, sheet.back());
            }
        }
        describe();
        return save();
    }

    private void describe() throws IOException {
        float version = leaflet.getVersion();
        booklet.setVersion(version);
        booklet.getDocument().setVersion(version);
        PDDocumentInformation before = leaflet.getDocumentInformation();
        PDDocumentInformation information = booklet.getDocumentInformation();
        information.setTitle(before.getTitle());
        information.setSubject(PURPOSE);
        information.setProducer(before.getProducer());
        information.setCustomMetadataValue(PrintJob.PURPOSE, PrintJob.BOOKLET);
        information.setCreationDate(before.getCreationDate());
        information.setModificationDate(before.getModificationDate());
        PDDocumentCatalog catalog = booklet.getDocumentCatalog();
        catalog.setLanguage(leaflet.getDocumentCatalog().getLanguage());
        // What the numbers of its colours mean.
        COSBase intents = leaflet.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.OUTPUT_INTENTS);
        if (intents != null) catalog.getCOSObject().setItem(COSName.OUTPUT_INTENTS, forms.copy(intents));
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        preferences.setDuplex(PDViewerPreferences.DUPLEX.DuplexFlipShortEdge);
        preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
        catalog.setViewerPreferences(preferences);
    }

    private Bytes save() throws IOException {
        FileIdentity.prepare(booklet);
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        booklet.save(out);
        return Bytes.of(FileIdentity.stamp(ObjectCount.correct(out.toByteArray())));
    }
}
