package plainleaf.check.pdf;

import java.util.List;
import plainleaf.check.words.Words;

/** Cuts texts to what a message can show. */
final class Texts {
    private static final int WORDS = 8;

    private Texts() {}

    /** The first words of a text. */
    static String start(String text) {
        List<String> words = Words.of(text);
        return words.size() <= WORDS ? String.join(" ", words) : String.join(" ", words.subList(0, WORDS)) + " …";
    }
}
