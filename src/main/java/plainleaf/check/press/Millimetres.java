package plainleaf.check.press;

import plainleaf.check.tags.Box;

/** Lengths as printers say them. */
final class Millimetres {
    private static final double POINTS = 72 / 25.4;

    private Millimetres() {}

    static double points(double millimetres) {
        return millimetres * POINTS;
    }

    static double of(double points) {
        return points / POINTS;
    }

    /** To a tenth, without a unit, such as {@code 12.3} or {@code 148}. */
    static String text(double millimetres) {
        return Numbers.tenths(millimetres);
    }

    /** Such as {@code 148 by 210 mm}. */
    static String size(Box box) {
        return text(of(box.right() - box.left())) + " by " + text(of(box.top() - box.bottom())) + " mm";
    }
}
