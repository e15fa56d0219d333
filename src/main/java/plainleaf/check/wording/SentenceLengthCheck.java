package plainleaf.check.wording;

import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds sentences that are too long to follow. Chinese is counted in characters, all else in words. */
final class SentenceLengthCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "sentence-length",
            Severity.WARNING,
            "A sentence has at most 20 words; easy read has rules of its own.",
            "NHS digital service manual, how we write (20 words)",
            "make 2 sentences of it, or a list",
            Example.markdown(
                    "Your doctor has asked us to give you a vertebroplasty, which treats pain from a broken bone in the spine that has been squashed.",
                    "Your doctor has asked us to give you a vertebroplasty. It treats pain from a broken bone in the spine."));

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final int MOST = 20;

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        if (prose.isEasyRead()) {
            return Stream.empty();
        }
        boolean counted = prose.vocabulary().value("sentence.unit", "words").equals("characters");
        int most = prose.number("sentence.plain", MOST);
        return prose.pieces().stream()
                .filter(piece -> !piece.isHeading())
                .flatMap(piece -> piece.sentences().stream().flatMap(sentence -> {
                    int length = counted
                            ? prose.sentences().ideographs(sentence)
                            : prose.sentences().words(sentence);
                    String detail = "this sentence has " + length + (counted ? " characters" : " words")
                            + ", more than " + most;
                    return length <= most ? Stream.empty() : Stream.of(prose.told(RULE, piece, sentence, detail));
                }));
    }
}
