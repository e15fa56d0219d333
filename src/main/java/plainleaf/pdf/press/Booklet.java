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
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import plainleaf.model.Bytes;
import plainleaf.model.PressSettings;
import plainleaf.model.PressSettings.Folding;
import plainleaf.model.PrintJob;
import plainleaf.pdf.FileIdentity;
import plainleaf.pdf.ObjectCount;

/**
 * Makes a file, for paper alone, that an office printer turns into a booklet, two pages side by side on both sides of sheets
 * that are folded in the middle and stapled there, or into a sheet that is folded as a letter.
 */
public final class Booklet {
    /** Said where a reader of the file finds it. */
    static final String PURPOSE =
            "For printing only: print on both sides, turn over the short edge, do not scale, fold in the"
                    + " middle. This file has no tags; the accessible PDF of the leaflet is another file.";

    static final String PURPOSE_OF_LETTER =
            "For printing only: print on both sides of A4, turn over the short edge, do not scale, fold twice so that the"
                    + " first page is outside. This file has no tags; the accessible PDF of the leaflet is another file.";

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
     * @param file whose pages are all of one size, in the order of reading, and six for a letter; what lies outside their trim is
     *     left out of a booklet
     * @param boundRight whether the leaflet is read from right to left
     * @throws IOException if the file is no PDF with pages, or a letter would have more or fewer than it has room for
     */
    public static Bytes of(Bytes file, PressSettings press, boolean boundRight) throws IOException {
        try (PDDocument leaflet = Loader.loadPDF(file.toArray());
                PDDocument booklet = new PDDocument()) {
            int pages = leaflet.getNumberOfPages();
            if (pages == 0) throw new IOException("a booklet needs pages");
            if (press.folding() == Folding.LETTER_FOLD && pages != LetterFold.PAGES)
                throw new IOException("a letter fold needs " + LetterFold.PAGES + " pages, not " + pages);
            return new Booklet(leaflet, booklet, press, boundRight).make();
        }
    }

    private Bytes make() throws IOException {
        // The outside shows where to fold.
        boolean marked = press.marks() || press.fold();
        if (isLetter()) {
            LetterFold.draw(booklet, leaflet, forms, boundRight, marked);
        } else {
            lay(marked);
        }
        describe();
        return save();
    }

    private boolean isLetter() {
        return press.folding() == Folding.LETTER_FOLD;
    }

    private void lay(boolean marked) throws IOException {
        List<PDFormXObject> pages = new ArrayList<>();
        for (PDPage page : leaflet.getPages()) pages.add(forms.of(page));
        PDRectangle trim = pages.get(0).getBBox();
        SheetPaper paper = SheetPaper.around(trim);
        List<SheetSide.Mark> cuts = press.marks() ? CutMarks.around(trim, paper).marks() : List.of();
        for (Imposition.Sheet sheet : Imposition.sheets(pages.size(), boundRight)) {
            // Inner sheets stand out at the other edge, and are cut there.
            float shift = SheetPaper.points(sheet.depth() * press.creep());
            try (SheetSide front = new SheetSide(booklet, paper)) {
                draw(pages, sheet.front(), front, paper, shift);
                if (marked && sheet.depth() == 0) front.markFold(paper.fold());
                front.mark(cuts);
            }
            try (SheetSide back = new SheetSide(booklet, paper)) {
                draw(pages, sheet.back(), back, paper, shift);
            }
        }
    }

    /** Two pages at the fold, of which none may reach over it. */
    private static void draw(
            List<PDFormXObject> pages, Imposition.Side numbers, SheetSide side, SheetPaper paper, float shift)
            throws IOException {
        float fold = paper.fold();
        if (numbers.left() != Imposition.BLANK) {
            PDFormXObject page = pages.get(numbers.left() - 1);
            PDRectangle trim = page.getBBox();
            side.draw(page, trim, fold - trim.getWidth() + shift, 0, fold);
        }
        if (numbers.right() != Imposition.BLANK) {
            PDFormXObject page = pages.get(numbers.right() - 1);
            side.draw(page, page.getBBox(), fold - shift, fold, paper.width());
        }
    }

    private void describe() throws IOException {
        float version = leaflet.getVersion();
        booklet.setVersion(version);
        booklet.getDocument().setVersion(version);
        PDDocumentInformation before = leaflet.getDocumentInformation();
        PDDocumentInformation information = booklet.getDocumentInformation();
        information.setTitle(before.getTitle());
        information.setSubject(isLetter() ? PURPOSE_OF_LETTER : PURPOSE);
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
