package plainleaf.check.wording;

import java.util.stream.Stream;
import plainleaf.check.wording.Piece.Kind;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds titles and headings that are too long; a translation may be longer by 40 in 100. */
final class HeadingLengthCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "heading-length",
            Severity.WARNING,
            "A title or heading has at most 65 characters, in a translation at most 91.",
            "NHS digital service manual, formatting (main heading, 65 characters); text grows by 30 to 40 in 100 in translation",
            "say it in fewer words",
            new Example(
                    Form.MARKDOWN,
                    "## Everything that you need to know about what happens on the day of your procedure",
                    "## On the day of your procedure"));

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final int MOST = 65;
    private static final int MOST_OF_TRANSLATION = 91;

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        int most = prose.isSource() ? MOST : MOST_OF_TRANSLATION;
        return prose.pieces().stream().filter(Piece::isHeading).flatMap(piece -> {
            int length = prose.sentences().characters(piece.words());
            String detail = (piece.is(Kind.TITLE) ? "the title" : "this heading") + " has " + length
                    + " characters, more than " + most;
            return length <= most ? Stream.empty() : Stream.of(RULE.brokenAt(piece.location(), detail));
        });
    }
}
