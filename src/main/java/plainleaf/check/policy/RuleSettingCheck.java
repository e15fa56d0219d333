package plainleaf.check.policy;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.RuleSetting;
import plainleaf.model.RuleSetting.Level;
import plainleaf.model.Site;

/** Finds rules that a site sets otherwise, but are not there or cannot be set so. */
final class RuleSettingCheck implements Check<Site> {
    static final Rule RULE = new Rule(
            "rule-setting",
            Severity.ERROR,
            "A site sets other severities only for rules that there are, and makes no error less than an error.",
            "Plainleaf content format",
            "correct the name of the rule, or take it out; plainleaf explain lists the rules with their severities",
            Example.yaml(
                            "rules: {sentence-lenght: {severity: note, reason: Our readers asked for it.}}",
                            "rules: {sentence-length: {severity: note, reason: Our readers asked for it.}}")
                    .in("site.yaml"));

    private final Map<String, Rule> rules;

    /** @param rules every rule there is, by id */
    RuleSettingCheck(Map<String, Rule> rules) {
        this.rules = rules;
    }

    @Override
    public Stream<Diagnostic> check(Site site) {
        return site.rules().stream()
                .flatMap(setting -> fault(setting).map(fault -> RULE.brokenAt(setting.location(), fault)).stream());
    }

    private Optional<String> fault(RuleSetting setting) {
        Rule rule = rules.get(setting.rule());
        if (rule == null) return Optional.of("there is no rule “" + setting.rule() + "”");
        return Severities.yields(rule) || setting.level() == Level.ERROR
                ? Optional.empty()
                : Optional.of("a breach of “" + setting.rule() + "” is always an error");
    }
}
