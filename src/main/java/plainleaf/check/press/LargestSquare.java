package plainleaf.check.press;

/** Measures the largest square that lies wholly within what is painted, dot by dot. */
final class LargestSquare {
    private final int[] above;
    private int diagonal;
    private int largest;

    /** @param width of the rows that follow, in dots */
    LargestSquare(int width) {
        above = new int[width];
    }

    /** The next dot, from left to right and row by row. */
    void dot(int column, boolean painted) {
        int before = above[column];
        int left = column == 0 ? 0 : above[column - 1];
        above[column] = painted ? 1 + Math.min(before, Math.min(left, column == 0 ? 0 : diagonal)) : 0;
        diagonal = before;
        largest = Math.max(largest, above[column]);
    }

    /** The length of its side, in dots. */
    int side() {
        return largest;
    }
}
