package plainleaf.check.tags;

/** A rectangle on a page, in points from the lower left corner of its paper. */
public record Box(double left, double bottom, double right, double top) {
    /** The smallest box that holds both. */
    public Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(bottom, other.bottom),
                Math.max(right, other.right),
                Math.max(top, other.top));
    }
}
