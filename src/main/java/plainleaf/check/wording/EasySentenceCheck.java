package plainleaf.check.wording;

import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds sentences of easy read that are within the limit, and yet long; a translation may be longer by 40 in 100. */
final class EasySentenceCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "easy-sentence",
            Severity.WARNING,
            "A sentence of easy read aims at 10 words, in a translation at 14.",
            "GOV.UK, easy read rules (10 to 15 words); the number is larger for translations, which grow by 30 to 40 in 100",
            "say it in 2 sentences, or leave words out",
            Example.markdown(
                            "Step up with your good leg first and then your stick.",
                            "Step up with your good leg first. Then move your stick.")
                    .in("en.easy-read.md"));

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final int AIM = 10;
    private static final int AIM_OF_TRANSLATION = 14;
    private static final int MOST = 15;

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        int aim = prose.number("sentence.easy-read.aim", prose.isSource() ? AIM : AIM_OF_TRANSLATION);
        int most = prose.number("sentence.easy-read", MOST);
        return new EasySentences(prose)
                .longerThan(aim)
                .filter(found -> found.length() <= most)
                .map(found -> found.told(RULE));
    }
}
