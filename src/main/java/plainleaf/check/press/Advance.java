package plainleaf.check.press;

/** The room that a letter takes in its line, its own white included, in points from the left of the sheet. */
record Advance(double left, double right) {
    static Advance of(double start, double end) {
        return new Advance(Math.min(start, end), Math.max(start, end));
    }

    /** The white between this and another one, on whichever side that stands; less than 0 where they overlap. */
    double gap(Advance other) {
        return Math.max(left - other.right, other.left - right);
    }
}
