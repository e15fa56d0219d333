package plainleaf.check.tags;

/** A rectangle on a page, in points from the lower left corner of its paper. */
public record Box(double left, double bottom, double right, double top) {
    /** Whether its middle lies in the other. */
    public boolean isIn(Box other) {
        double x = (left + right) / 2;
        double y = (bottom + top) / 2;
        return x >= other.left && x <= other.right && y >= other.bottom && y <= other.top;
    }

    public boolean meets(Box other) {
        return left <= other.right && other.left <= right && bottom <= other.top && other.bottom <= top;
    }

    /** The smallest box that holds both. */
    public Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(bottom, other.bottom),
                Math.max(right, other.right),
                Math.max(top, other.top));
    }
}
