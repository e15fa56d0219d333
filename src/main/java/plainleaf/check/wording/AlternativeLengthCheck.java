package plainleaf.check.wording;

import java.util.stream.Stream;
import plainleaf.check.content.Passages;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds alternatives that are too long to be heard in one go. */
final class AlternativeLengthCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "alternative-length",
            Severity.WARNING,
            "The alternative of a picture has at most 150 characters.",
            "WCAG 2.2, 1.1.1, with the number of characters of common practice",
            "say the main point, and the rest in the text",
            Example.markdown(
                    "![The stairs of our ward go up from the left to the right, and there is a rail on each side of them, which is at the height of the hand of a grown-up man.](pictures/stairs.svg)",
                    "![The stairs of our ward, with a rail on each side](pictures/stairs.svg)"));

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
