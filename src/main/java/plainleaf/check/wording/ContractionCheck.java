package plainleaf.check.wording;

import java.util.stream.Stream;
import plainleaf.check.content.OncePerFile;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds words drawn together in easy read. */
final class ContractionCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "contraction",
            Severity.WARNING,
            "Easy read writes every word in full.",
            "Norfolk County Council, easy read; GOV.UK, easy read rules",
            "write the words in full",
            new Example(Form.MARKDOWN, "We’ll call you.", "We will call you."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(String languageTag) {
        return Vocabulary.of(languageTag).knows("contractions");
    }

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return prose.isEasyRead()
                ? OncePerFile.of(prose.listed("contractions")
                        .map(hit -> prose.told(RULE, hit, "“" + hit.typed() + "” is 2 words in one")))
                : Stream.empty();
    }
}
