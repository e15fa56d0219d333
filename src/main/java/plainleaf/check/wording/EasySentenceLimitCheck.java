package plainleaf.check.wording;

import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds sentences of easy read that are longer than its standards allow. */
final class EasySentenceLimitCheck implements WordingCheck {
    static final Rule RULE = new Rule(
                    "easy-sentence-limit",
                    Severity.WARNING,
                    "A sentence of easy read has at most 15 words.",
                    "PIF, Easy Read Matters; Department of Health, Making written information easier to understand (2010); GOV.UK, easy read rules (10 to 15 words)",
                    "make 2 or 3 sentences of it",
                    Example.markdown(
                                    "Now hold the rail with your hand and then step up with your good leg first.",
                                    "Hold the rail with your hand. Then step up with your good leg.")
                            .in("en.easy-read.md"))
            .errorInNhs();

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final int MOST = 15;

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return new EasySentences(prose)
                .longerThan(prose.number("sentence.easy-read", MOST))
                .map(found -> found.told(RULE));
    }
}
