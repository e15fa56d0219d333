package plainleaf.check.speech;

import plainleaf.check.tags.Tag;

/** What is said of pictures. */
final class Pictures {
    private Pictures() {}

    static String announce(Tag figure) {
        return hasWords(figure) ? "picture" : "picture without a text alternative";
    }

    static boolean hasWords(Tag figure) {
        return !figure.alternative().isBlank() || !figure.actualText().isBlank();
    }
}
