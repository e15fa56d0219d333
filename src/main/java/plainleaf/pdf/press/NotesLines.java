package plainleaf.pdf.press;

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
        double baseline =
                top - Math.max(size * HEADING, heading.outline().getBounds2D().getMaxY());
        double depth = Math.max(0, -heading.outline().getBounds2D().getMinY());
        drawing.ink(Inks.BLACK)
                .add("q")
                .add("cm", 1, 0, 0, 1, text.isRightToLeft() ? right - heading.width() : left, baseline)
                .filled(heading.outline())
                .add("Q")
                .add("w", RULE);
        double pitch = Math.min(WIDEST_PITCH, PITCH * size / USUAL);
        for (double y = baseline - depth - pitch; y >= boxes.margin() + place.bottom(); y -= pitch) {
            drawing.line(left, y, right, y);
        }
    }
}
