package plainleaf.check.policy;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Acceptance;

/** Finds entries of the baseline that can accept nothing. */
final class BaselineEntryCheck implements Check<Acceptance> {
    static final Rule RULE = new Rule(
            "baseline-entry",
            Severity.ERROR,
            "Only findings of rules that there are can be accepted, and no error.",
            "Plainleaf content format",
            "correct the name of the rule (plainleaf explain lists them), or take the entry out: an error is to be mended",
            Example.yaml(
                            "- {rule: sentences, file: hip/en.md, reason: The law., until: 2030-01-31}",
                            "- {rule: sentence-length, file: hip/en.md, reason: The law., until: 2030-01-31}")
                    .in("baseline.yaml"));

    private final Map<String, Rule> rules;

    /** @param rules every rule there is, by id */
    BaselineEntryCheck(Map<String, Rule> rules) {
        this.rules = rules;
    }

    @Override
    public Stream<Diagnostic> check(Acceptance entry) {
        return fault(entry).map(fault -> RULE.brokenAt(entry.location(), fault)).stream();
    }

    private Optional<String> fault(Acceptance entry) {
        Rule rule = rules.get(entry.rule());
        if (rule == null) return Optional.of("there is no rule “" + entry.rule() + "”");
        return Severities.yields(rule)
                ? Optional.empty()
                : Optional.of("“" + entry.rule() + "” finds errors, which cannot be accepted");
    }
}
