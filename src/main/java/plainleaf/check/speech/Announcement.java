package plainleaf.check.speech;

import java.util.List;
import java.util.Map;

/**
 * What is said of a thing before its own words.
 *
 * @param kind as {@link plainleaf.model.SpokenLine#kind} names it
 * @param words such as {@code Heading 2}
 */
record Announcement(String kind, String words, List<String> headers, Map<String, Integer> numbers) {
    static final Announcement PARAGRAPH = of("paragraph", "Paragraph");
    static final Announcement TEXT = of("text", "Text");

    static Announcement of(String kind, String words) {
        return new Announcement(kind, words, List.of(), Map.of());
    }

    static Announcement of(String kind, String words, Map<String, Integer> numbers) {
        return new Announcement(kind, words, List.of(), numbers);
    }

    /** The same with more words at its end. */
    Announcement and(String more) {
        return new Announcement(kind, words + more, headers, numbers);
    }

    /** What is said where its words go on after something that stood between them. */
    Announcement again() {
        return of(kind, kind.equals("paragraph") ? "Paragraph goes on" : "Text");
    }

    boolean isParagraph() {
        return kind.equals("paragraph");
    }

    /** {@code 1 row}, {@code 2 rows}. */
    static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
