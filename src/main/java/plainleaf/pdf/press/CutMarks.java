package plainleaf.pdf.press;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import plainleaf.pdf.press.SheetSide.Mark;

/**
 * Where a sheet is cut that is larger than the two pages on it: at lines beyond their corners, or, where the sheet ends there,
 * beside the cut, on what falls off.
 *
 * @param across from the left and the right edge of the sheet to the pages, in points
 * @param up from the lower and the upper edge to them
 */
record CutMarks(SheetPaper paper, float across, float up) {
    /** Less is not cut off: half of A4 is half a millimetre wider than A5. */
    private static final float LEAST = SheetPaper.points(1);

    private static final float GAP = SheetPaper.points(2);
    private static final float LENGTH = SheetPaper.points(5);

    /** A printer that leaves out the edges of the sheet shows half of it. */
    private static final float LENGTH_AT_THE_EDGE = SheetPaper.points(10);

    /** From the cut to a line beside it. */
    private static final float BESIDE = SheetPaper.points(0.2);

    static CutMarks around(PDRectangle trim, SheetPaper paper) {
        return new CutMarks(paper, (paper.width() - 2 * trim.getWidth()) / 2, (paper.height() - trim.getHeight()) / 2);
    }

    /** None where the pages fill the sheet. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (float[] line : lines(across, paper.width(), up, paper.height()))
            marks.add(new Mark(line[0], line[1], line[0], line[2]));
        for (float[] line : lines(up, paper.height(), across, paper.width()))
            marks.add(new Mark(line[1], line[0], line[2], line[0]));
        return marks;
    }

    /**
     * The lines for two cuts: the place of each, and where it begins and ends along the cut.
     *
     * @param spare what is cut off on either side
     * @param size of the sheet from side to side
     * @param room at the ends of the cuts
     * @param length of the sheet along the cuts
     */
    private static List<float[]> lines(float spare, float size, float room, float length) {
        if (spare < LEAST) return List.of();
        boolean beyond = room >= GAP + LENGTH;
        float aside = beyond ? 0 : BESIDE;
        float from = beyond ? room - GAP - LENGTH : 0;
        float to = beyond ? room - GAP : LENGTH_AT_THE_EDGE;
        List<float[]> lines = new ArrayList<>();
        for (float place : new float[] {spare - aside, size - spare + aside}) {
            lines.add(new float[] {place, from, to});
            lines.add(new float[] {place, length - to, length - from});
        }
        return lines;
    }
}
