package plainleaf.check.wording;

import java.util.stream.Stream;
import plainleaf.check.content.Passages;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds alternatives that begin with “picture of”: a screen reader has said so. */
final class AlternativePictureOfCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "alternative-picture-of",
            Severity.WARNING,
            "The alternative of a picture does not say that it is a picture.",
            "WCAG 2.2, 1.1.1; W3C WAI, images tutorial",
            "begin with what is seen",
            new Example(
                    Form.MARKDOWN, "![Picture of a needle](pictures/needle.svg)", "![A needle](pictures/needle.svg)"));

    /** “An ” may stand before it. */
    private static final int ARTICLE = 4;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(String languageTag) {
        return Vocabulary.of(languageTag).knows("picture-of");
    }

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return Passages.pictures(prose.text())
                .filter(picture -> !picture.alternative().isBlank())
                .filter(picture -> prose.vocabulary().in(picture.alternative(), "picture-of").stream()
                        .anyMatch(found -> picture.alternative()
                                        .substring(0, found.start())
                                        .length()
                                <= ARTICLE))
                .map(picture ->
                        RULE.brokenAt(picture.location(), "“" + picture.alternative() + "” says that it is a picture"));
    }
}
