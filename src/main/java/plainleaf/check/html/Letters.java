package plainleaf.check.html;

import org.jsoup.nodes.Element;
import plainleaf.check.words.Words;

/** Compares texts without their spaces, which elements such as a line break stand for; {@code html-words} has those. */
final class Letters {
    private Letters() {}

    static boolean same(String text, Element element) {
        return of(text).equals(of(element.wholeText()));
    }

    static String of(String text) {
        return String.join("", Words.of(text));
    }
}
