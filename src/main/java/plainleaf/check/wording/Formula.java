package plainleaf.check.wording;

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
        String constants = vocabulary.value("readability", "");
        if (constants.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = constants.split("\\s*\\|\\s*");
        return Optional.of(new Formula(
                parts[0],
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]),
                Double.parseDouble(parts[4]),
                parts[5].equals("grade")));
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
