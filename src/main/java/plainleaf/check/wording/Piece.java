package plainleaf.check.wording;

import java.util.List;
import plainleaf.model.Location;

/**
 * A piece of a text that stands together.
 *
 * @param words with spaces in place of what is in another language
 * @param sentences of the words, in order
 * @param section the id of the heading of level 2 it stands under; empty before the first
 * @param block the number of the block it belongs to, so that the cells of one table stay together
 * @param bold each run of bold words in it, in order
 */
record Piece(
        Kind kind,
        String words,
        List<String> sentences,
        Location location,
        String section,
        int block,
        List<String> bold) {
    /** What a piece is. */
    enum Kind {
        TITLE,
        SUMMARY,
        HEADING,
        PARAGRAPH,
        ITEM,
        CELL,
        /** The caption of a table or a picture, the title of a callout or of a step. */
        LABEL
    }

    boolean is(Kind... kinds) {
        return List.of(kinds).contains(kind);
    }

    boolean isHeading() {
        return is(Kind.TITLE, Kind.HEADING);
    }

    /** Whether it is running text, and no name of what follows. */
    boolean isText() {
        return is(Kind.PARAGRAPH, Kind.ITEM, Kind.CELL);
    }
}
