package plainleaf.check.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.check.wording.Piece.Kind;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds texts that a formula of their own language calls hard; a language without one has no grade. */
final class ReadabilityCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "readability",
            Severity.WARNING,
            "A text can be read at the age of 11 to 14: Flesch-Kincaid grade 9 or lower, or Flesch reading ease 60 or higher.",
            "NHS digital service manual, how we write (reading age 9 to 11, else 11 to 14), and health literacy"
                    + " (readability tools help to prioritise, no more)",
            "make the sentences shorter and the words plainer, and ask readers",
            new Example(
                    Form.MARKDOWN,
                    "Percutaneous administration of cement consolidates vertebral compression fractures.",
                    "We put cement into the broken bone. It holds the bone steady."));

    /** Formulas say nothing of a few words. */
    private static final int ENOUGH_WORDS = 100;

    private static final int HARDEST = 3;

    /** A sentence with its measures. */
    private record Measured(Piece piece, String sentence, int words, int syllables) {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(String languageTag) {
        return Formula.of(Vocabulary.of(languageTag)).isPresent();
    }

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return Formula.of(prose.vocabulary()).stream().flatMap(formula -> check(prose, formula));
    }

    private static Stream<Diagnostic> check(Prose prose, Formula formula) {
        Syllables syllables = new Syllables(prose.vocabulary());
        List<Measured> measured = prose.pieces().stream()
                .filter(piece -> piece.isText() || piece.is(Kind.SUMMARY, Kind.LABEL))
                .flatMap(piece ->
                        piece.sentences().stream().map(sentence -> measured(piece, sentence, prose, syllables)))
                .toList();
        int words = measured.stream().mapToInt(Measured::words).sum();
        int all = measured.stream().mapToInt(Measured::syllables).sum();
        double value = words == 0 ? 0 : formula.value(words, measured.size(), all);
        return words < ENOUGH_WORDS || !formula.isHard(value)
                ? Stream.empty()
                : Stream.of(told(prose, formula, value, hardest(measured, formula)));
    }

    private static Measured measured(Piece piece, String sentence, Prose prose, Syllables syllables) {
        List<String> words = prose.sentences().wordList(sentence);
        return new Measured(
                piece,
                sentence,
                words.size(),
                words.stream().mapToInt(syllables::of).sum());
    }

    private static List<Measured> hardest(List<Measured> measured, Formula formula) {
        Comparator<Measured> byHardness = Comparator.comparingDouble(
                one -> formula.hardness(formula.value(Math.max(1, one.words()), 1, one.syllables())));
        return measured.stream().sorted(byHardness.reversed()).limit(HARDEST).toList();
    }

    private static Diagnostic told(Prose prose, Formula formula, double value, List<Measured> hardest) {
        String lines = hardest.stream()
                .map(one -> prose.place(one.piece(), one.sentence()).line())
                .distinct()
                .sorted()
                .map(line -> Integer.toString(line))
                .collect(Collectors.joining(", "));
        String detail = String.format(
                Locale.ROOT,
                "%s is %.1f, and should be %s; the hardest sentences are in lines %s",
                formula.name(),
                value,
                formula.target(),
                lines);
        Measured first = hardest.get(0);
        return Optional.of(prose.place(first.piece(), first.sentence()))
                .map(place -> RULE.brokenAt(place, detail))
                .get();
    }
}
