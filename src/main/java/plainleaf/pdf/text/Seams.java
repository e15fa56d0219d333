package plainleaf.pdf.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The places of a page where one element's text is joined to the next one's without a place to break: the engine, which sees
 * one element at a time, would break there, and letters would not join.
 *
 * <p>The text before a seam is measured with what is joined to it, and the text after without it, so that either both stay
 * on the line or both go.
 */
public final class Seams {
    /** What stands on both sides, up to the next place to break. */
    record Seam(String before, String after) {
        static final Seam NONE = new Seam("", "");
    }

    private final List<Seam> seams = new ArrayList<>();

    /**
     * How a seam stands in the text.
     *
     * @param beforeIt within the text before it
     * @param afterIt at the start of the text after it
     */
    public record Marked(String beforeIt, String afterIt) {}

    /** Adds one. Should there be thousands, the rest are not marked, and are places to break. */
    public Marked add(String before, String after) {
        int number = seams.size();
        if (number == Marks.MOST_SEAMS) {
            return new Marked("", "");
        }
        seams.add(new Seam(before, after));
        return new Marked(Marks.seam(Marks.SEAM_AFTER, number), Marks.seam(Marks.SEAM_BEFORE, number));
    }

    Seam seam(int number) {
        return number >= 0 && number < seams.size() ? seams.get(number) : Seam.NONE;
    }
}
