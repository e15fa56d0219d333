package plainleaf.check.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The first place where two texts do not say the same.
 *
 * @param at the index of the first word that differs; the length of the shorter text where it only ends too early
 * @param expected the word that should stand there with those that follow; empty at the end of the text
 * @param actual what stands there instead; empty at the end of the text
 * @param after the words before it
 */
public record Difference(Kind kind, int at, String expected, String actual, String after) {
    private static final int SHOWN = 4;

    /** How far the texts are apart. */
    public enum Kind {
        /** Equal once ligatures and presentation forms are undone. */
        FORMS,
        /** Equal but for the spaces between words. */
        SPACES,
        WORDS
    }

    /** Empty where both have the same words in the same order. */
    public static Optional<Difference> between(List<String> expected, List<String> actual) {
        if (expected.equals(actual)) {
            return Optional.empty();
        }
        Kind kind = kind(expected, actual);
        int at = 0;
        while (at < expected.size() && at < actual.size() && expected.get(at).equals(actual.get(at))) {
            at++;
        }
        return Optional.of(new Difference(
                kind, at, shown(expected, at), shown(actual, at), shown(expected, Math.max(0, at - SHOWN), at)));
    }

    private static Kind kind(List<String> expected, List<String> actual) {
        String wanted = Words.plain(String.join(" ", expected));
        String found = Words.plain(String.join(" ", actual));
        if (wanted.equals(found)) {
            return Kind.FORMS;
        }
        return wanted.replace(" ", "").equals(found.replace(" ", "")) ? Kind.SPACES : Kind.WORDS;
    }

    private static String shown(List<String> words, int from) {
        return shown(words, from, Math.min(words.size(), from + SHOWN));
    }

    private static String shown(List<String> words, int from, int to) {
        return words.subList(from, to).stream().collect(Collectors.joining(" "));
    }

    /** The difference as part of a sentence; {@code one} and {@code other} are the names of the two texts. */
    public String told(String one, String other) {
        String place = after.isEmpty() ? "at the beginning" : "after “" + after + "”";
        return place + " " + one + " has " + quoted(expected) + ", " + other + " has " + quoted(actual);
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "nothing more" : "“" + words + "”";
    }
}
