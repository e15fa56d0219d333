package plainleaf.pdf.press;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** One side of a sheet of a booklet, with a page on either side of the fold. */
final class SheetSide implements Closeable {
    private static final float MARK_LENGTH = SheetPaper.points(3);
    private static final float MARK_WIDTH = 0.25f;

    private final SheetPaper paper;
    private final float shift;
    private final PDPageContentStream pen;

    /**
     * An empty one, the last page of the document.
     *
     * @param shift how far pages move to the fold, in points: inner sheets stand out at the other edge, and are cut there
     */
    SheetSide(PDDocument document, SheetPaper paper, float shift) throws IOException {
        this.paper = paper;
        this.shift = shift;
        PDPage page = new PDPage(paper.box());
        document.addPage(page);
        this.pen = new PDPageContentStream(document, page);
    }

    /** @param pages in the order of reading */
    void draw(List<PDFormXObject> pages, Imposition.Side side) throws IOException {
        if (side.left() != Imposition.BLANK) draw(pages.get(side.left() - 1), true);
        if (side.right() != Imposition.BLANK) draw(pages.get(side.right() - 1), false);
    }

    private void draw(PDFormXObject page, boolean left) throws IOException {
        PDRectangle trim = page.getBBox();
        float x = left ? paper.fold() - trim.getWidth() + shift : paper.fold() - shift;
        float y = (paper.height() - trim.getHeight()) / 2;
        pen.saveGraphicsState();
        // A page that moved must not reach over the fold.
        pen.addRect(left ? 0 : paper.fold(), 0, paper.fold(), paper.height());
        pen.clip();
        pen.transform(Matrix.getTranslateInstance(x - trim.getLowerLeftX(), y - trim.getLowerLeftY()));
        pen.drawForm(page);
        pen.restoreGraphicsState();
    }

    /** Two short lines at the ends of the fold. */
    void markFold() throws IOException {
        pen.setLineWidth(MARK_WIDTH);
        pen.setStrokingColor(0f);
        for (float end : new float[] {0, paper.height() - MARK_LENGTH}) {
            pen.moveTo(paper.fold(), end);
            pen.lineTo(paper.fold(), end + MARK_LENGTH);
        }
        pen.stroke();
    }

    @Override
    public void close() throws IOException {
        pen.close();
    }
}
