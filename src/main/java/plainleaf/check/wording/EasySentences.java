package plainleaf.check.wording;

import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;

/** The sentences of an easy-read text and how long each is: in characters where its language counts so, else in words. */
final class EasySentences {
    private final Prose prose;
    private final boolean inCharacters;

    EasySentences(Prose prose) {
        this.prose = prose;
        inCharacters = prose.vocabulary().value("sentence.unit", "words").equals("characters");
    }

    /** A sentence that is longer than it should be. */
    record TooLong(Prose prose, Piece piece, String sentence, int length, String detail) {
        Diagnostic told(Rule rule) {
            return prose.told(rule, piece, sentence, detail);
        }
    }

    /** None in other texts than easy read; headings are no sentences. */
    Stream<TooLong> longerThan(int most) {
        return prose.easyPieces()
                .flatMap(piece -> piece.sentences().stream()
                        .map(sentence -> measured(piece, sentence, most))
                        .filter(found -> found.length() > most));
    }

    private TooLong measured(Piece piece, String sentence, int most) {
        int length = inCharacters
                ? prose.sentences().ideographs(sentence)
                : prose.sentences().words(sentence);
        String unit = inCharacters ? " characters" : " words";
        return new TooLong(
                prose, piece, sentence, length, "this sentence has " + length + unit + ", more than " + most);
    }
}
