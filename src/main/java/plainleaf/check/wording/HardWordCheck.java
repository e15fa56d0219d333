package plainleaf.check.wording;

import java.util.stream.Stream;
import plainleaf.check.content.OncePerFile;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds long words for which a list knows a short one. */
final class HardWordCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "hard-word",
            Severity.WARNING,
            "Short words stand for long ones: “get”, not “experience”.",
            "NHS digital service manual, how we write (short words)",
            "write the short word",
            new Example(Form.MARKDOWN, "If you experience pain, utilise ice.", "If you have pain, use ice."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(String languageTag) {
        return Vocabulary.of(languageTag).knows("hard-words");
    }

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return OncePerFile.of(prose.listed("hard-words")
                .map(hit -> prose.told(
                        RULE,
                        hit,
                        "there are shorter words for “" + hit.typed() + "”: "
                                + prose.vocabulary().value("short." + Words.key(hit.typed()), "none"))));
    }
}
