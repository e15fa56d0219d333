package plainleaf.check.wording;

import plainleaf.check.Check;
import plainleaf.diagnostic.Rule;

/** Looks at the wording of one text for breaches of one rule. */
interface WordingCheck extends Check<Prose> {
    Rule rule();

    /** Whether it can find anything in this language; where not, it looks at nothing, and no report may say it did. */
    default boolean appliesTo(String languageTag) {
        return true;
    }
}
