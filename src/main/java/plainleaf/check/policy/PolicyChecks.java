package plainleaf.check.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Reading;

/** The checks of what a site sets and accepts: the table of contents of this room. */
public final class PolicyChecks {
    public static final List<Rule> RULES = List.of(
            RuleSettingCheck.RULE, BaselineEntryCheck.RULE, BaselineExpiredCheck.RULE, BaselineUnusedCheck.RULE);

    private PolicyChecks() {}

    /**
     * What is wrong with the settings and with the baseline.
     *
     * @param rules every rule there is
     */
    public static Stream<Diagnostic> check(Reading reading, List<Rule> rules, LocalDate date) {
        Map<String, Rule> byId =
                rules.stream().collect(Collectors.toMap(Rule::id, Function.identity(), (one, same) -> one));
        RuleSettingCheck settings = new RuleSettingCheck(byId);
        BaselineEntryCheck entries = new BaselineEntryCheck(byId);
        BaselineExpiredCheck expired = new BaselineExpiredCheck(date);
        return Stream.concat(
                reading.site().stream().flatMap(settings::check),
                reading.baseline().stream()
                        .flatMap(entry -> Stream.concat(entries.check(entry), expired.check(entry))));
    }
}
