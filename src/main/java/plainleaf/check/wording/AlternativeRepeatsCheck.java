package plainleaf.check.wording;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.check.content.Passages;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds alternatives that say again what the caption or the text beside them says. */
final class AlternativeRepeatsCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "alternative-repeats",
            Severity.WARNING,
            "The alternative of a picture says what the text beside it does not.",
            "WCAG 2.2, 1.1.1; Matterhorn Protocol, 13-004",
            "say what the picture shows, or mark it \"decorative\"",
            new Example(
                    Form.MARKDOWN,
                    "![The needle](pictures/needle.svg \"The needle\")",
                    "![A needle goes into a joint](pictures/needle.svg \"The needle\")"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        Set<String> said = prose.pieces().stream()
                .flatMap(piece -> Stream.concat(Stream.of(piece.words()), piece.sentences().stream()))
                .map(Words::folded)
                .collect(Collectors.toSet());
        return Passages.pictures(prose.text())
                .filter(picture -> !picture.alternative().isBlank())
                .filter(picture -> said.contains(Words.folded(picture.alternative())))
                .map(picture -> RULE.brokenAt(picture.location(), "the text says “" + picture.alternative() + "” too"));
    }
}
