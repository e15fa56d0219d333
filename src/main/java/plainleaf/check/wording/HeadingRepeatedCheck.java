package plainleaf.check.wording;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds headings that say the same as another one of the text. */
final class HeadingRepeatedCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "heading-repeated",
            Severity.WARNING,
            "No two headings of a leaflet are the same.",
            "WCAG 2.2, 2.4.6",
            "say what is different under this heading",
            new Example(
                    Form.MARKDOWN,
                    "## Your medicines\n\n…\n\n## Your medicines",
                    "## Your medicines\n\n…\n\n## Your medicines at home"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        Set<String> seen = new HashSet<>();
        return prose.pieces().stream()
                .filter(Piece::isHeading)
                .filter(piece -> !seen.add(Words.folded(piece.words())))
                .map(piece -> RULE.brokenAt(piece.location(), "another heading says the same"));
    }
}
