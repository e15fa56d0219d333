package plainleaf.check.wording;

import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds hard words of easy read that nothing beside the same picture can explain. */
final class EasyHardWordUnexplainedCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "easy-hard-word-unexplained",
            Severity.WARNING,
            "A hard word of easy read is explained in the next sentence.",
            "GOV.UK, easy read rules (explain hard words in the next sentence); Norfolk County Council, easy read",
            "write what it means in the sentence behind it, beside the same picture",
            Example.markdown(
                            "![](pictures/stairs.svg)\n\nUse the **handrail**.",
                            "![](pictures/stairs.svg)\n\nUse the **handrail**. It is a bar to hold.")
                    .in("en.easy-read.md"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        EasyHardWords words = EasyHardWords.of(prose);
        return words.first()
                .filter(bold -> !words.isFollowed(bold.said()) && !words.isToldBefore(bold))
                .map(bold -> prose.told(
                        RULE,
                        bold.said().piece(),
                        bold.words(),
                        "no sentence beside this picture says what “" + bold.words() + "” means"));
    }
}
