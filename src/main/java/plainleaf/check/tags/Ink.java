package plainleaf.check.tags;

import java.util.OptionalInt;

/**
 * What letters are drawn with.
 *
 * @param colour as 0xRRGGBB; empty where it is no single one
 * @param share how much of it covers what lies beneath, from 0 to 1
 */
record Ink(OptionalInt colour, double share) {
    static final Ink UNKNOWN = new Ink(OptionalInt.empty(), 1);

    /** What is seen of it on this ground. */
    OptionalInt over(OptionalInt ground) {
        if (share >= 1 || colour.isEmpty() || ground.isEmpty()) {
            return colour;
        }
        return OptionalInt.of(Paint.mix(colour.getAsInt(), share, ground.getAsInt()));
    }
}
