package plainleaf.check.wording;

import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds titles and headings that end as a sentence or a lead-in does; a question mark is no fault. */
final class HeadingFullStopCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "heading-full-stop",
            Severity.WARNING,
            "A heading has no full stop, comma or colon at its end.",
            "NHS digital service manual, punctuation (full stops)",
            "take the sign away",
            new Example(Form.MARKDOWN, "## On the day:", "## On the day"));

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final String ENDS = ".:;,。：；，、।۔؛،։።፣";

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return prose.pieces().stream().filter(Piece::isHeading).flatMap(piece -> {
            String words = piece.words().strip();
            String last = words.substring(words.offsetByCodePoints(words.length(), -1));
            return ENDS.contains(last)
                    ? Stream.of(RULE.brokenAt(piece.location(), "this heading ends with “" + last + "”"))
                    : Stream.empty();
        });
    }
}
