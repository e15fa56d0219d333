package plainleaf.check.wording;

import java.util.stream.Stream;
import plainleaf.check.content.OncePerFile;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds two negatives that make a positive, where a list knows them, such as “not uncommon”; whether others do is for a person to judge. */
final class DoubleNegativeCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "double-negative",
            Severity.WARNING,
            "A sentence says what is, not what is not un-.",
            "BITV 2.0, annex 2 (no negation); ISO 24495-1, 5.3",
            "say it the other way round",
            new Example(Form.MARKDOWN, "Bruises are not uncommon.", "Bruises are common."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(String languageTag) {
        return Vocabulary.of(languageTag).knows("double-negatives");
    }

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return OncePerFile.of(prose.listed("double-negatives")
                .map(hit -> prose.told(RULE, hit, "“" + hit.typed() + "” is a double negative")));
    }
}
