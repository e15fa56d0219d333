package plainleaf.pdf.press;

import java.util.ArrayList;
import java.util.List;

/** Which pages lie side by side on the sheets of a booklet, which are laid inside each other and folded in the middle. */
final class Imposition {
    /** A page that nothing is printed on. */
    static final int BLANK = 0;

    /**
     * One side of a sheet.
     *
     * @param left the number of the page there, from 1, or {@link #BLANK}; as {@code right}
     */
    record Side(int left, int right) {}

    /**
     * A sheet of four pages.
     *
     * @param depth how many sheets lie outside it
     */
    record Sheet(int depth, Side front, Side back) {}

    private Imposition() {}

    /**
     * The sheets from the outside to the inside, for a printer that turns the sheet over its short edge.
     *
     * @param pages how many there are, from 1; blank ones come before the last, which stays the last
     * @param boundRight whether the fold is on the right of the first page, as in Arabic
     */
    static List<Sheet> sheets(int pages, boolean boundRight) {
        List<Integer> places = places(pages);
        int last = places.size();
        List<Sheet> sheets = new ArrayList<>();
        for (int k = 0; k < last / 4; k++) {
            Side front = side(places, last - 2 * k, 2 * k + 1, boundRight);
            Side back = side(places, 2 * k + 2, last - 2 * k - 1, boundRight);
            sheets.add(new Sheet(k, front, back));
        }
        return sheets;
    }

    private static Side side(List<Integer> places, int left, int right, boolean boundRight) {
        int one = places.get(left - 1);
        int other = places.get(right - 1);
        return boundRight ? new Side(other, one) : new Side(one, other);
    }

    /** The page at each place of the booklet, whose number of places is a multiple of four. */
    private static List<Integer> places(int pages) {
        List<Integer> places = new ArrayList<>();
        for (int page = 1; page <= Math.max(1, pages - 1); page++) places.add(page);
        int last = pages > 1 ? 1 : 0;
        while ((places.size() + last) % 4 != 0) places.add(BLANK);
        if (pages > 1) places.add(pages);
        return places;
    }
}
