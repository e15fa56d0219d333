package plainleaf.check.tags;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import plainleaf.model.Colour;

/**
 * A surface that was painted.
 *
 * @param colour empty where it has no single one
 * @param share how much of it covers what lies beneath, from 0 to 1
 * @param bounds of the shape
 * @param clips it is seen inside all of these only
 */
record Paint(Path2D shape, OptionalInt colour, double share, Rectangle2D bounds, List<Path2D> clips) {
    boolean covers(double x, double y) {
        return bounds.contains(x, y) && shape.contains(x, y) && clips.stream().allMatch(clip -> clip.contains(x, y));
    }

    /** What is seen of it over another colour. */
    OptionalInt over(OptionalInt below) {
        if (share >= 1 || colour.isEmpty()) {
            return colour;
        }
        return below.isEmpty() ? below : OptionalInt.of(mix(colour.getAsInt(), share, below.getAsInt()));
    }

    /** So much of one colour over another. */
    static int mix(int colour, double share, int below) {
        Colour seen = colour(colour).mixed(share, colour(below));
        return seen.red() << 16 | seen.green() << 8 | seen.blue();
    }

    private static Colour colour(int rgb) {
        return new Colour(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
