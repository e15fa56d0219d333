package plainleaf.pdf.text;

import plainleaf.pdf.text.Seams.Seam;

/**
 * A text as the engine hands it over, taken apart.
 *
 * @param text as it is read
 * @param start what it is joined to at its start
 * @param end what it is joined to at its end
 * @param hyphen whether the line is broken at a soft hyphen, which then is seen
 * @param hangs whether the space at which the line was broken follows
 */
record EngineText(String text, Order order, Seam start, Seam end, boolean hyphen, boolean hangs) {
    private static final String BROKEN_AT_HYPHEN = "\u00AD-";

    enum Order {
        LEFT_TO_RIGHT,
        RIGHT_TO_LEFT,
        RIGHT_TO_LEFT_PARAGRAPH
    }

    static EngineText of(String marked, Seams seams) {
        return Marks.hasMarks(marked)
                ? taken(marked, seams)
                : of(marked, Order.LEFT_TO_RIGHT, Seam.NONE, Seam.NONE, false);
    }

    private static EngineText taken(String marked, Seams seams) {
        Order order = Order.LEFT_TO_RIGHT;
        Seam start = Seam.NONE;
        Seam end = Seam.NONE;
        boolean hangs = false;
        for (int i = 0; i < marked.length(); i++) {
            switch (marked.charAt(i)) {
                case Marks.RIGHT_TO_LEFT -> order = Order.RIGHT_TO_LEFT;
                case Marks.PARAGRAPH -> order = Order.RIGHT_TO_LEFT_PARAGRAPH;
                case Marks.HANGING_SPACE -> hangs = true;
                case Marks.SEAM_BEFORE -> start = seams.seam(Marks.number(marked, i));
                case Marks.SEAM_AFTER -> end = seams.seam(Marks.number(marked, i));
                default -> {}
            }
        }
        return of(Marks.without(marked), order, start, end, hangs);
    }

    private static EngineText of(String text, Order order, Seam start, Seam end, boolean hangs) {
        boolean hyphen = text.endsWith(BROKEN_AT_HYPHEN);
        String read = hyphen ? text.substring(0, text.length() - BROKEN_AT_HYPHEN.length()) : text;
        return new EngineText(read, order, start, end, hyphen, hangs);
    }

    boolean isEmpty() {
        return text.isEmpty() && !hyphen && !hangs;
    }
}
