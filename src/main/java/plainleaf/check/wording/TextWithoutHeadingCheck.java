package plainleaf.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plainleaf.check.wording.Piece.Kind;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds long stretches of paragraphs and lists under one heading; tables have their own headings. */
final class TextWithoutHeadingCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "text-without-heading",
            Severity.WARNING,
            "There is a heading at least every 300 words.",
            "NHS digital service manual, formatting (headings break up and structure text); the number is Plainleaf’s own",
            "put a heading in between",
            new Example(
                    Form.MARKDOWN,
                    "## Your treatment\n\n(400 words)",
                    "## Your treatment\n\n(200 words)\n\n### In the treatment room\n\n(200 words)"));

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final int MOST = 300;

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        List<Diagnostic> found = new ArrayList<>();
        int words = 0;
        Optional<Piece> start = Optional.empty();
        for (Piece piece : prose.pieces()) {
            if (piece.isHeading()) {
                found.addAll(told(start, words));
                start = Optional.of(piece);
                words = 0;
            } else if (!piece.is(Kind.CELL)) {
                words += prose.sentences().words(piece.words());
            }
        }
        found.addAll(told(start, words));
        return found.stream();
    }

    private static List<Diagnostic> told(Optional<Piece> start, int words) {
        return start.filter(piece -> words > MOST).stream()
                .map(piece -> RULE.brokenAt(
                        piece.location(), words + " words stand under this heading without another, more than " + MOST))
                .toList();
    }
}
