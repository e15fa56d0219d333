package plainleaf.check.wording;

import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds paragraphs of too many sentences, those in lists and tables among them. */
final class ParagraphLengthCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "paragraph-length",
            Severity.WARNING,
            "A paragraph has at most 3 sentences, in easy read at most 5.",
            "NHS digital service manual, how we write (3 sentences); Photosymbols, easy read (5 sentences)",
            "make 2 paragraphs of it, or a list",
            new Example(
                    Form.MARKDOWN,
                    "Lie down. Rest for an hour. Do not get up. Call us if you bleed.",
                    "Lie down. Rest for an hour. Do not get up.\n\nCall us if you bleed."));

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final int MOST = 3;
    private static final int MOST_OF_EASY_READ = 5;

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        int most = prose.isEasyRead() ? MOST_OF_EASY_READ : MOST;
        return prose.pieces().stream()
                .filter(Piece::isText)
                .filter(piece -> piece.sentences().size() > most)
                .map(piece -> RULE.brokenAt(
                        piece.location(),
                        "this paragraph has " + piece.sentences().size() + " sentences, more than " + most));
    }
}
