package plainleaf.check.press;

import java.util.ArrayList;
import java.util.List;
import plainleaf.check.tags.Box;

/** Follows the edges of the trimmed page and finds what ends there, so that a knife a hair off leaves a white line. */
final class Edges {
    /** In percent of ink; below this nobody sees where it ends. */
    private static final double SEEN = 2;

    /** In points: shorter gaps are the corners of the dots that were looked at. */
    private static final double SHORTEST = 2;

    private final Plates plates;
    private final double bleed;
    private final List<Gap> gaps = new ArrayList<>();

    private Edges(Plates plates, double bleed) {
        this.plates = plates;
        this.bleed = bleed;
    }

    /**
     * A stretch of an edge where ink ends at the trim.
     *
     * @param box the stretch, as a line
     */
    record Gap(String side, Box box) {}

    /** The gaps of this page; {@code bleed} is in points. */
    static List<Gap> gaps(Plates plates, Box trim, double bleed) {
        Edges edges = new Edges(plates, bleed);
        edges.follow("left", trim.left(), trim.bottom(), 0, trim.top() - trim.bottom(), -1, 0);
        edges.follow("right", trim.right(), trim.bottom(), 0, trim.top() - trim.bottom(), 1, 0);
        edges.follow("top", trim.left(), trim.top(), trim.right() - trim.left(), 0, 0, 1);
        edges.follow("bottom", trim.left(), trim.bottom(), trim.right() - trim.left(), 0, 0, -1);
        return edges.gaps;
    }

    /** From a corner along one edge; {@code outX} and {@code outY} lead away from the page. */
    private void follow(String side, double x, double y, double alongX, double alongY, int outX, int outY) {
        double step = plates.dot();
        double length = alongX + alongY;
        double begun = -1;
        double first = -1;
        double last = -1;
        double open = 0;
        for (double at = step; at < length - step; at += step) {
            boolean gap = endsAt(x + (alongX > 0 ? at : 0), y + (alongY > 0 ? at : 0), outX, outY);
            if (gap) {
                begun = begun < 0 ? at : begun;
                open = at - begun;
            }
            if (gap && open >= SHORTEST) {
                first = first < 0 ? begun : first;
                last = at;
            } else if (!gap) {
                begun = -1;
            }
        }
        if (first >= 0) {
            gaps.add(new Gap(
                    side,
                    new Box(
                            x + (alongX > 0 ? first : 0),
                            y + (alongY > 0 ? first : 0),
                            x + (alongX > 0 ? last : 0),
                            y + (alongY > 0 ? last : 0))));
        }
    }

    private boolean endsAt(double x, double y, int outX, int outY) {
        double dot = plates.dot();
        if (plates.ground(x - outX * dot, y - outY * dot) < SEEN) {
            return false;
        }
        for (double out = dot; out < bleed - 1.5 * dot; out += dot) {
            if (plates.ground(x + outX * out, y + outY * out) < SEEN) {
                return true;
            }
        }
        return false;
    }
}
