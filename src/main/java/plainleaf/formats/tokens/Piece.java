package plainleaf.formats.tokens;

/**
 * A piece of running text that is marked as one.
 *
 * @param start in UTF-16 units
 * @param end the unit after the last
 */
record Piece(Kind kind, int start, int end) {
    /** What a piece is, and with it how it is written. */
    enum Kind {
        /** A number with what belongs to it: never breaks. */
        KEPT,
        /** Words in Latin letters between words that run the other way. */
        LATIN,
        /** A web or mail address: breaks in its own places only. */
        ADDRESS
    }

    int length() {
        return end - start;
    }

    boolean meets(Piece other) {
        return start < other.end && other.start < end;
    }

    boolean holds(int index) {
        return start <= index && index < end;
    }
}
