package plainleaf.pdf.press;

/**
 * The pages that were added for notes, and the room on them, in points.
 *
 * @param first the number of the first, from 0
 * @param count 0 where there are none
 * @param top from the edge of the paper to where text begins
 * @param bottom from the edge of the paper to where text ends
 */
public record NotesPlace(int first, int count, float top, float bottom) {
    public static final NotesPlace NONE = new NotesPlace(0, 0, 0, 0);

    boolean has(int page) {
        return page >= first && page < first + count;
    }
}
