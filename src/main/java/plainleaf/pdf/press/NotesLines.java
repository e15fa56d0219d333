package plainleaf.pdf.press;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import plainleaf.model.PressJob;

/** What stands on a page that was added for notes: a heading in the language of the leaflet, and lines to write on. */
final class NotesLines {
    private static final double MM = PressBoxes.MILLIMETRE;
    private static final double RULE = 0.5;

    /** In a text of 12 points; larger text is for larger writing. */
    private static final double PITCH = 9 * MM;

    private static final double WIDEST_PITCH = 14 * MM;
    private static final double USUAL = 12;
    private static final double HEADING = 1.5;

    private final PressJob job;
    private final PressBoxes boxes;
    private final OutlinedText text;

    NotesLines(PressJob job, PressBoxes boxes, OutlinedText text) {
        this.job = job;
        this.boxes = boxes;
        this.text = text;
    }

    void draw(NotesPlace place, Drawing drawing) throws NotForPress {
        double size = job.area().size();
        double left = boxes.margin() + (boxes.width() - job.area().width()) / 2;
        double right = left + job.area().width();
        double top = boxes.margin() + boxes.height() - place.top();
        OutlinedText.Line heading = text.line(job.notes(), size * HEADING);
        Reach reach = reach(heading.outline());
        double baseline = top - Math.max(size * HEADING, reach.highest());
        drawing.ink(Inks.BLACK)
                .add("q")
                .add("cm", 1, 0, 0, 1, text.isRightToLeft() ? right - heading.width() : left, baseline)
                .filled(heading.outline())
                .add("Q")
                .add("w", RULE);
        double pitch = Math.min(WIDEST_PITCH, PITCH * size / USUAL);
        for (double y = baseline + reach.lowest() - pitch; y >= boxes.margin() + place.bottom(); y -= pitch) {
            drawing.line(left, y, right, y);
        }
    }

    /** How far a line of text goes below its baseline and above it; 0 where it does not. */
    record Reach(double lowest, double highest) {}

    /** With the points that curves bend towards: Shape.getBounds2D counts them in Java 17, and does not in Java 25. */
    static Reach reach(Shape outline) {
        double lowest = 0;
        double highest = 0;
        double[] points = new double[6];
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            int numbers = switch (path.currentSegment(points)) {
                case PathIterator.SEG_CLOSE -> 0;
                case PathIterator.SEG_QUADTO -> 4;
                case PathIterator.SEG_CUBICTO -> 6;
                default -> 2;
            };
            for (int i = 1; i < numbers; i += 2) {
                lowest = Math.min(lowest, points[i]);
                highest = Math.max(highest, points[i]);
            }
        }
        return new Reach(lowest, highest);
    }
}
