package plainleaf.pdf.press;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** One side of a sheet that pages are printed on, and the marks that say where it is folded and cut. */
final class SheetSide implements Closeable {
    // Office printers leave out the 4 mm that are nearest to the edge.
    private static final float FOLD_MARK = SheetPaper.points(6);
    private static final float MARK_WIDTH = 0.25f;

    private final SheetPaper paper;
    private final PDPageContentStream pen;

    /** A line, in points from the lower left corner of the sheet. */
    record Mark(float fromX, float fromY, float toX, float toY) {}

    /** An empty one, the last page of the document. */
    SheetSide(PDDocument document, SheetPaper paper) throws IOException {
        this.paper = paper;
        PDPage page = new PDPage(paper.box());
        document.addPage(page);
        this.pen = new PDPageContentStream(document, page);
    }

    /**
     * A page, halfway up the sheet.
     *
     * @param page the drawing, in the coordinates of its trim
     * @param left where the left edge of its trim is on the sheet, in points; as the others
     * @param from where the room for it begins: what reaches over is cut off
     * @param to where the room for it ends
     */
    void draw(PDFormXObject page, PDRectangle trim, float left, float from, float to) throws IOException {
        float bottom = (paper.height() - trim.getHeight()) / 2;
        pen.saveGraphicsState();
        pen.addRect(from, 0, to - from, paper.height());
        pen.clip();
        pen.transform(Matrix.getTranslateInstance(left - trim.getLowerLeftX(), bottom - trim.getLowerLeftY()));
        pen.drawForm(page);
        pen.restoreGraphicsState();
    }

    /** Two short lines at the ends of a fold. */
    void markFold(float x) throws IOException {
        mark(List.of(new Mark(x, 0, x, FOLD_MARK), new Mark(x, paper.height() - FOLD_MARK, x, paper.height())));
    }

    /** Lines that are no part of what is read (ISO 32000-1, 14.8.2.2: artifacts). */
    void mark(List<Mark> marks) throws IOException {
        if (marks.isEmpty()) return;
        pen.beginMarkedContent(COSName.ARTIFACT);
        pen.setLineWidth(MARK_WIDTH);
        pen.setStrokingColor(0f);
        for (Mark mark : marks) {
            pen.moveTo(mark.fromX, mark.fromY);
            pen.lineTo(mark.toX, mark.toY);
        }
        pen.stroke();
        pen.endMarkedContent();
    }

    @Override
    public void close() throws IOException {
        pen.close();
    }
}
