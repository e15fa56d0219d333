package plainleaf.pdf.press;

import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import plainleaf.model.EditionId;
import plainleaf.model.PressJob;

/** What people at the press find on a page: crop marks and a colour bar beyond the bleed, and what a proof says of itself. */
final class PressMarks {
    private static final double MM = PressBoxes.MILLIMETRE;
    private static final double HAIR = 0.25;
    private static final double GAP = MM;
    private static final double LENGTH = 6 * MM;
    private static final double PATCH = 5 * MM;
    private static final double SMALL = 6;
    private static final COSName ALL = COSName.getPDFName("PressAll");

    /** From the edge of the paper: beyond 5 mm, which are not safe, and beside the text. */
    private static final double PROOF_AT = 10.5 * MM;

    /** A margin of less has no room beside the text; the one above the text has. */
    private static final double ROOM_FOR_PROOF = 12 * MM;

    private static final double PROOF_BELOW = 8.5 * MM;

    private static final double PROOF_SIZE = 11;

    private static final List<Inks> PATCHES = List.of(
            new Inks(1, 0, 0, 0),
            new Inks(0, 1, 0, 0),
            new Inks(0, 0, 1, 0),
            Inks.BLACK,
            new Inks(1, 1, 0, 0),
            new Inks(0, 1, 1, 0),
            new Inks(1, 0, 1, 0),
            new Inks(0.5, 0, 0, 0),
            new Inks(0, 0.5, 0, 0),
            new Inks(0, 0, 0.5, 0),
            Inks.black(0.5));

    private final EditionId edition;
    private final PressJob job;
    private final PressBoxes boxes;
    private final OutlinedText text;

    PressMarks(EditionId edition, PressJob job, PressBoxes boxes, OutlinedText text) {
        this.edition = edition;
        this.job = job;
        this.boxes = boxes;
        this.text = text;
    }

    /**
     * The marks of one page.
     *
     * @param number of the page, from 1
     */
    void draw(PDPage page, int number, int pages, Drawing drawing) throws NotForPress {
        if (!job.proof().isEmpty()) {
            proof(drawing.ink(Inks.BLACK));
        }
        if (job.settings().marks()) {
            crop(page, drawing);
        }
        if (boxes.slug() > 0) {
            slug(drawing, number, pages);
        }
        if (job.settings().colourBar()) {
            bar(drawing);
        }
    }

    /** In the colour that is set, up the left margin of every page; along the top of a narrow one. */
    void proof(Drawing drawing) throws NotForPress {
        OutlinedText.Line line = text.line(job.proof(), PROOF_SIZE);
        double along = boxes.margin() + Math.max(0, boxes.height() - line.width()) / 2;
        double across = boxes.margin() + Math.max(0, boxes.width() - line.width()) / 2;
        drawing.add("q");
        if ((boxes.width() - job.area().width()) / 2 < ROOM_FOR_PROOF) {
            drawing.add("cm", 1, 0, 0, 1, across, boxes.margin() + boxes.height() - PROOF_BELOW);
        } else {
            drawing.add("cm", 0, 1, -1, 0, boxes.margin() + PROOF_AT, along);
        }
        drawing.filled(line.outline()).add("Q");
    }

    /** On every plate, as those who put plates above each other need them. */
    private void crop(PDPage page, Drawing drawing) {
        all(page.getResources().getCOSObject());
        drawing.add("/" + ALL.getName() + " CS").add("SCN", 1).add("w", HAIR);
        double near = boxes.bleed() + GAP;
        for (double x : new double[] {boxes.margin(), boxes.margin() + boxes.width()}) {
            double low = boxes.margin() - near;
            double high = boxes.margin() + boxes.height() + near;
            drawing.line(x, low, x, low - LENGTH).line(x, high, x, high + LENGTH);
        }
        for (double y : new double[] {boxes.margin(), boxes.margin() + boxes.height()}) {
            double left = boxes.margin() - near;
            double right = boxes.margin() + boxes.width() + near;
            drawing.line(left, y, left - LENGTH, y).line(right, y, right + LENGTH, y);
        }
    }

    /** ISO 32000-1, 8.6.6.4: the colour that is printed with every ink. */
    private static void all(COSDictionary resources) {
        COSDictionary tint = new COSDictionary();
        tint.setInt(COSName.FUNCTION_TYPE, 2);
        tint.setItem(COSName.DOMAIN, PdfNumber.array(0, 1));
        tint.setItem(COSName.C0, PdfNumber.array(0, 0, 0, 0));
        tint.setItem(COSName.C1, PdfNumber.array(1, 1, 1, 1));
        tint.setItem(COSName.N, COSInteger.ONE);
        COSArray space = new COSArray();
        space.add(COSName.SEPARATION);
        space.add(COSName.getPDFName("All"));
        space.add(COSName.DEVICECMYK);
        space.add(tint);
        COSDictionary spaces = resources.getCOSDictionary(COSName.COLORSPACE);
        COSDictionary own = spaces == null ? new COSDictionary() : spaces;
        own.setItem(ALL, space);
        resources.setItem(COSName.COLORSPACE, own);
    }

    /** Which page of which file this is, in English, above the page. */
    private void slug(Drawing drawing, int number, int pages) throws NotForPress {
        String words = String.format(
                Locale.ROOT,
                "%s%s-%s %s   %d/%d   %.0f × %.0f mm + %.1f mm",
                job.proof().isEmpty() ? "" : "PROOF   ",
                edition.leaflet(),
                edition.language(),
                edition.variant().id(),
                number,
                pages,
                boxes.width() / MM,
                boxes.height() / MM,
                boxes.bleed() / MM);
        double up = boxes.margin() + boxes.height() + boxes.bleed() + 3 * MM;
        drawing.ink(Inks.BLACK)
                .add("q")
                .add("cm", 1, 0, 0, 1, boxes.margin() + 3 * MM, up)
                .filled(text.line(words, SMALL).outline())
                .add("Q");
    }

    private void bar(Drawing drawing) {
        double x = boxes.margin() + 3 * MM;
        for (Inks patch : PATCHES) {
            drawing.ink(patch).rectangle(x, boxes.slug() - 2 * MM - PATCH, PATCH, PATCH);
            x += PATCH;
        }
    }
}
