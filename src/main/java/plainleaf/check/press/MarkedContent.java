package plainleaf.check.press;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The marked content that is being drawn, on a page or in a form on it (ISO 32000-1, 14.7.4.4). */
final class MarkedContent {
    private static final int NONE = -1;

    private final Deque<Mark> open = new ArrayDeque<>();
    private final Alternatives alternatives;
    private int drawing;

    MarkedContent(COSDictionary page, Alternatives alternatives) {
        this.alternatives = alternatives;
        drawing = number(page);
    }

    /**
     * A mark.
     *
     * @param drawing the number of the page or the form, among those with marks
     */
    private record Mark(int drawing, int number) {
        static final Mark NOTHING = new Mark(NONE, NONE);
    }

    private static int number(COSDictionary drawing) {
        return drawing.getInt(COSName.STRUCT_PARENTS, NONE);
    }

    void begin(@Nullable COSDictionary properties) {
        int number = properties == null ? NONE : properties.getInt(COSName.MCID, NONE);
        open.push(number == NONE || drawing == NONE ? innermost() : new Mark(drawing, number));
    }

    void end() {
        open.poll();
    }

    /** Begins to draw a form, which numbers its marks for itself; the number is for the end of it. */
    int enter(COSDictionary form) {
        int around = drawing;
        drawing = number(form);
        return around;
    }

    /** Ends a form. */
    void leave(int around) {
        drawing = around;
    }

    /** What the tags say of what is drawn now; empty where they say nothing. */
    String alternative() {
        Mark mark = innermost();
        return alternatives.of(mark.drawing(), mark.number());
    }

    private Mark innermost() {
        Mark mark = open.peek();
        return mark == null ? Mark.NOTHING : mark;
    }
}
