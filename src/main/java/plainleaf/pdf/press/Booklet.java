package plainleaf.pdf.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import plainleaf.model.Bytes;
import plainleaf.model.PressSettings;
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

    /** What stays of the file whose pages are used: all else is about its pages, its tags or its claims. */
    private static final Set<COSName> KEPT =
            Set.of(COSName.TYPE, COSName.PAGES, COSName.LANG, COSName.OUTPUT_INTENTS, COSName.VERSION);

    private final PDDocument document;
    private final PressSettings press;
    private final boolean boundRight;

    private Booklet(PDDocument document, PressSettings press, boolean boundRight) {
        this.document = document;
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
        try (PDDocument document = Loader.loadPDF(file.toArray())) {
            if (document.getNumberOfPages() == 0) throw new IOException("a booklet needs pages");
            return new Booklet(document, press, boundRight).make();
        }
    }

    private Bytes make() throws IOException {
        List<PDFormXObject> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) pages.add(PageForm.of(page, document));
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        List.copyOf(catalog.keySet()).stream()
                .filter(key -> !KEPT.contains(key))
                .forEach(catalog::removeItem);
        catalog.setItem(COSName.PAGES, new PDPageTree());
        SheetPaper paper = SheetPaper.around(pages.get(0).getBBox());
        for (Imposition.Sheet sheet : Imposition.sheets(pages.size(), boundRight)) {
            float shift = SheetPaper.points(sheet.depth() * press.creep());
            SheetSide front = new SheetSide(document, paper, shift);
            front.draw(pages, sheet.front());
            // The outside of the whole booklet.
            if (sheet.depth() == 0 && (press.marks() || press.fold())) front.markFold();
            front.close();
            SheetSide back = new SheetSide(document, paper, shift);
            back.draw(pages, sheet.back());
            back.close();
        }
        describe();
        return save();
    }

    private void describe() {
        PDDocumentInformation before = document.getDocumentInformation();
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(before.getTitle());
        information.setSubject(PURPOSE);
        information.setProducer(before.getProducer());
        information.setCreationDate(before.getCreationDate());
        information.setModificationDate(before.getModificationDate());
        document.setDocumentInformation(information);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        preferences.setDuplex(PDViewerPreferences.DUPLEX.DuplexFlipShortEdge);
        preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private Bytes save() throws IOException {
        FileIdentity.prepare(document);
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        document.save(out);
        return Bytes.of(FileIdentity.stamp(ObjectCount.correct(out.toByteArray())));
    }
}
