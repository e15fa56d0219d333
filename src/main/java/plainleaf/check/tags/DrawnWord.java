package plainleaf.check.tags;

import java.util.OptionalInt;

/**
 * A word as the eye finds it on the paper, whoever says it.
 *
 * @param size of its letters, in points
 * @param font the name of the font, without the prefix of a subset
 * @param colour of its first letter, as 0xRRGGBB; empty where it has no single one
 * @param ground what is painted beneath its first letter, as 0xRRGGBB; empty where that is no single colour
 * @param level whether it runs along the lower edge of the paper
 * @param slanted whether its letters lean
 * @param artifact whether it is never read out
 */
public record DrawnWord(
        String text,
        Box box,
        double size,
        String font,
        OptionalInt colour,
        OptionalInt ground,
        boolean level,
        boolean slanted,
        boolean artifact) {}
