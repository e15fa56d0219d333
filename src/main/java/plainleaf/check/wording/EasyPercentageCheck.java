package plainleaf.check.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds percentages in easy read. */
final class EasyPercentageCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "easy-percentage",
            Severity.WARNING,
            "Easy read has no percentages.",
            "Bavarian guidelines for easy language (no percentages, no large numbers); PIF, Easy Read Matters",
            "say how many people in 10 or in 100, or “half” and “most”",
            Example.markdown("It helps 50% of people.", "It helps half of all people.")
                    .in("en.easy-read.md"));

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final Pattern SIGN =
            Pattern.compile("[0-9\\p{Nd}]+(?:[.,][0-9]+)?\\s?[%٪％‰]|[%％٪]\\s?[0-9\\p{Nd}]+");

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return !prose.isEasyRead()
                ? Stream.empty()
                : Stream.concat(prose.find(SIGN), prose.listed("percent"))
                        .map(hit -> prose.told(RULE, hit, "“" + hit.typed() + "” is a percentage"));
    }
}
