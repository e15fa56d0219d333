package plainleaf.check.wording;

import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds sentences that are too long to follow. Chinese is counted in characters, all else in words. */
final class SentenceLengthCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "sentence-length",
            Severity.WARNING,
            "A sentence has at most 20 words, in easy read at most 15.",
            "NHS digital service manual, how we write (20 words); PIF, Easy Read Matters (15 words)",
            "make 2 sentences of it, or a list",
            new Example(
                    Form.MARKDOWN,
                    "Your doctor has asked us to give you a vertebroplasty, which treats pain from a broken bone in the spine that has been squashed.",
                    "Your doctor has asked us to give you a vertebroplasty. It treats pain from a broken bone in the spine."));

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final int MOST = 20;
    private static final int MOST_OF_EASY_READ = 15;

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        boolean counted = prose.vocabulary().value("sentence.unit", "words").equals("characters");
        int own = prose.isEasyRead() ? MOST_OF_EASY_READ : MOST;
        String key = prose.isEasyRead() ? "sentence.easy-read" : "sentence.plain";
        int most = Integer.parseInt(prose.vocabulary().value(key, Integer.toString(own)));
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
