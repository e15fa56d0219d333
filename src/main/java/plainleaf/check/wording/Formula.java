package plainleaf.check.wording;

import java.util.List;
import java.util.Optional;

/**
 * A readability formula of one language: {@code base + sentence * words/sentences + word * syllables/words}. The
 * constants stand in the language's word lists, with their authors.
 *
 * @param limit the value that is still plain
 * @param grade whether higher is harder, as years at school are; else higher is easier
 */
record Formula(String name, double base, double sentence, double word, double limit, boolean grade) {
    /** The one of a language; empty where none is accepted. */
    static Optional<Formula> of(Vocabulary vocabulary) {
        List<String> parts = vocabulary.words("readability");
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Formula(
                        parts.get(0),
                        Double.parseDouble(parts.get(1)),
                        Double.parseDouble(parts.get(2)),
                        Double.parseDouble(parts.get(3)),
                        Double.parseDouble(parts.get(4)),
                        parts.get(5).equals("grade")));
    }

    double value(int words, int sentences, int syllables) {
        return base + sentence * words / sentences + word * syllables / words;
    }

    boolean isHard(double value) {
        return hardness(value) > hardness(limit);
    }

    /** The higher, the harder, for any formula. */
    double hardness(double value) {
        return grade ? value : -value;
    }

    String target() {
        return (int) limit + (grade ? " or lower" : " or higher");
    }
}
