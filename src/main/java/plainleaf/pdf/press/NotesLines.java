package plainleaf.pdf.press;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import plainleaf.model.PressJob;

/** What stands on a page that was added for notes: lines to write on, and on the first a heading in the language of the leaflet. */
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

    /** @param first whether it is the first of these pages */
    void draw(NotesPlace place, boolean first, Drawing drawing) throws NotForPress {
        if (!job.notes().lined()) {
            return;
        }
        double size = job.area().size();
        double left = boxes.margin() + (boxes.width() - job.area().width()) / 2;
        double right = left + job.area().width();
        double top = boxes.margin() + boxes.height() - place.top();
        drawing.ink(Inks.BLACK);
        double under = first && !job.notes().heading().isEmpty() ? heading(left, right, top, drawing) : top;
        drawing.add("w", RULE);
        double pitch = Math.min(WIDEST_PITCH, PITCH * size / USUAL);
        // At the same heights on every page: none shows through between the lines of another.
        for (double y = top - pitch; y >= boxes.margin() + place.bottom(); y -= pitch) {
            if (y <= under - pitch) drawing.line(left, y, right, y);
        }
    }

    /** How far down it reaches. */
    private double heading(double left, double right, double top, Drawing drawing) throws NotForPress {
        double size = job.area().size() * HEADING;
        OutlinedText.Line heading = text.line(job.notes().heading(), size);
        Reach reach = reach(heading.outline());
        double baseline = top - Math.max(size, reach.highest());
        drawing.add("q")
                .add("cm", 1, 0, 0, 1, text.isRightToLeft() ? right - heading.width() : left, baseline)
                .filled(heading.outline())
                .add("Q");
        return baseline + reach.lowest();
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
