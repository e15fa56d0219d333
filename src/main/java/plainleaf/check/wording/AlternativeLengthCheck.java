package plainleaf.check.wording;

import java.util.stream.Stream;
import plainleaf.check.content.Passages;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds alternatives that are too long to be heard in one go. */
final class AlternativeLengthCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "alternative-length",
            Severity.WARNING,
            "The alternative of a picture has at most 150 characters.",
            "WCAG 2.2, 1.1.1; the number is that of accessibility practice",
            "say the main point, and the rest in the text",
            new Example(
                    Form.MARKDOWN,
                    "![A needle goes into the middle one of 3 bones, and …](pictures/needle.svg)",
                    "![A needle goes into the middle one of 3 bones](pictures/needle.svg)"));

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final int MOST = 150;

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return Passages.pictures(prose.text())
                .filter(picture -> !picture.alternative().isBlank())
                .flatMap(picture -> {
                    int length = prose.sentences().characters(picture.alternative());
                    String detail = "this alternative has " + length + " characters, more than " + MOST;
                    return length <= MOST ? Stream.empty() : Stream.of(RULE.brokenAt(picture.location(), detail));
                });
    }
}
