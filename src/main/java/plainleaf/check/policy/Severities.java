package plainleaf.check.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Acceptance;
import plainleaf.model.Reading;
import plainleaf.model.RuleSetting;
import plainleaf.model.RuleSetting.Level;
import plainleaf.model.Site;

/**
 * How severe each finding is here: as the profile asks, then as {@code site.yaml} sets its rule, then as
 * {@code baseline.yaml} accepts it, then as strict as was ordered. What the rulebook calls an error stays one. A
 * check says how severe a breach of its rule is in itself; only here is that changed. Many threads may use it at once.
 */
public final class Severities {
    private final boolean nhs;
    private final Map<String, RuleSetting> settings;
    private final Baseline baseline;
    private final Predicate<Rule> strict;
    private final Set<Acceptance> used = ConcurrentHashMap.newKeySet();

    /**
     * The severities of one run.
     *
     * @param date the day of the run: what was accepted until the day before has come back
     * @param strict of which rules warnings become errors
     */
    public Severities(Reading reading, LocalDate date, Predicate<Rule> strict) {
        nhs = reading.site().filter(site -> site.profile() == Site.Profile.NHS).isPresent();
        settings = reading.site().map(Site::rules).orElseGet(List::of).stream()
                .collect(Collectors.toUnmodifiableMap(RuleSetting::rule, Function.identity()));
        baseline = new Baseline(reading, date);
        this.strict = strict;
    }

    /** The finding as severe as it is here; empty where its rule is switched off. */
    public Optional<Diagnostic> judge(Diagnostic found) {
        return set(inProfile(found)).map(this::accepted).map(one -> inEarnest(one, strict.test(one.rule())));
    }

    /** What was accepted and is not found any more, where these rules were looked at. */
    public List<Diagnostic> unused(Predicate<String> looked) {
        return baseline.current().stream()
                .filter(entry -> looked.test(entry.rule()) && !used.contains(entry))
                .map(BaselineUnusedCheck::diagnostic)
                .toList();
    }

    /** Whether a breach of this rule may be less than an error. */
    static boolean yields(Rule rule) {
        return rule.severity() != Severity.ERROR;
    }

    private Diagnostic inProfile(Diagnostic found) {
        Rule rule = found.rule();
        return nhs && rule.inNhs() != rule.severity() ? found.as(rule.inNhs()) : found;
    }

    private Optional<Diagnostic> set(Diagnostic found) {
        RuleSetting setting = settings.get(found.rule().id());
        if (setting == null || !yields(found.rule())) return Optional.of(found);
        if (setting.level() == Level.OFF) return Optional.empty();
        return Optional.of(
                found.as(Severity.valueOf(setting.level().name())).because(setting.reason() + " (set in site.yaml)"));
    }

    private Diagnostic accepted(Diagnostic found) {
        if (!yields(found.rule()) || found.severity() == Severity.NOTE) return found;
        Optional<Acceptance> entry = baseline.of(found);
        entry.ifPresent(used::add);
        return entry.map(one -> found.as(Severity.NOTE).because(one.reason() + " (accepted until " + one.until() + ")"))
                .orElse(found);
    }

    /** The finding as strict as was ordered; of a file without a site nothing else is set. */
    public static Diagnostic inEarnest(Diagnostic found, boolean strict) {
        return strict && found.severity() == Severity.WARNING ? found.as(Severity.ERROR) : found;
    }
}
