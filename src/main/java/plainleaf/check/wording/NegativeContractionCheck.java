package plainleaf.check.wording;

import java.util.stream.Stream;
import plainleaf.check.content.OncePerFile;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds “don’t”, “can’t” and what else is read as its opposite, and “should’ve” and the like, which are hard to read. */
final class NegativeContractionCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "negative-contraction",
            Severity.WARNING,
            "“Do not” and “cannot” are written in full.",
            "NHS digital service manual, punctuation (contractions)",
            "write the words in full",
            new Example(Form.MARKDOWN, "Don’t drive.", "Do not drive."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(String languageTag) {
        return Vocabulary.of(languageTag).knows("contractions.negative");
    }

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return OncePerFile.of(prose.listed("contractions.negative")
                .map(hit -> prose.told(RULE, hit, "“" + hit.typed() + "” can be misread")));
    }
}
