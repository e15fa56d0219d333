package plainleaf.check.wording;

import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds words of the glossary that easy read uses before it marks and explains them. */
final class EasyHardWordUnmarkedCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "easy-hard-word-unmarked",
            Severity.WARNING,
            "A hard word of easy read is bold and explained where it first stands.",
            "Department of Health, Making written information easier to understand (2010); GOV.UK, easy read rules; Norfolk County Council, easy read (bold hard words)",
            "write it in bold and explain it in the next sentence, or use an easier word",
            Example.markdown("Use the handrail. It is a bar to hold.", "Use the **handrail**. It is a bar to hold.")
                    .in("en.easy-read.md"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return EasyHardWords.of(prose)
                .unmarked()
                .map(found -> prose.told(
                        RULE,
                        found.said().piece(),
                        found.words(),
                        "“" + found.words() + "” is in the glossary, and not bold where it first stands"));
    }
}
