package plainleaf.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import plainleaf.report.Visible;

/**
 * The part of a line that a terminal can show, and how far right the place in it stands.
 *
 * @param caret the number of terminal cells before the place
 */
record Excerpt(String text, int caret) {
    private static final int BEFORE = 60;
    private static final int AFTER = 40;

    /**
     * The surroundings of a place.
     *
     * @param column from 1, in characters
     */
    static Excerpt of(String line, int column) {
        int[] points = line.codePoints().toArray();
        int at = Math.min(Math.max(0, column - 1), points.length);
        int from = at <= BEFORE ? 0 : at - BEFORE;
        int to = Math.min(points.length, Math.max(at + AFTER, from + BEFORE + AFTER));
        String before = (from > 0 ? "…" : "") + Visible.of(new String(points, from, at - from));
        String after = after(points, at, to) + (to < points.length ? "…" : "");
        return new Excerpt(
                before + after, before.codePoints().map(Excerpt::cells).sum());
    }

    /** At the place itself even a joiner is shown: it is what is told of. */
    private static String after(int[] points, int at, int to) {
        if (at == to) return "";
        String first =
                Visible.isInvisible(points[at]) ? Visible.code(points[at]) : Visible.of(Character.toString(points[at]));
        return first + Visible.of(new String(points, at + 1, to - at - 1));
    }

    /** How wide a character is in a terminal: none for marks, two for Han (UAX #11). */
    private static int cells(int c) {
        int type = UCharacter.getType(c);
        if (type == UCharacter.NON_SPACING_MARK || type == UCharacter.ENCLOSING_MARK || type == UCharacter.FORMAT)
            return 0;
        int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }
}
