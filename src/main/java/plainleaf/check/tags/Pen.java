package plainleaf.check.tags;

/**
 * Where a run of text begins and ends on its baseline, in points from the lower left corner of the paper.
 *
 * @param size of the letters, in points
 */
public record Pen(int page, double startX, double startY, double endX, double endY, double size) {
    /** The stroke that begins where this begins and ends where the other ends. */
    Pen to(Pen other) {
        return new Pen(page, startX, startY, other.endX, other.endY, Math.min(size, other.size));
    }
}
