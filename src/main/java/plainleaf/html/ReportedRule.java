package plainleaf.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plainleaf.model.Audit;
import plainleaf.model.Cause;
import plainleaf.model.EditionId;

/**
 * A rule that is broken somewhere, and every cause of that.
 *
 * @param severity {@code error}, {@code warning} or {@code note}
 */
public record ReportedRule(String id, String severity, String requirement, String standard, List<Found> causes) {
    /**
     * One cause.
     *
     * @param reason why it is as severe as it is; empty where the rulebook and the profile have it so
     * @param where the editions it shows in, by leaflet and language; none for the whole site
     */
    public record Found(String place, String message, String help, String reason, List<String> where) {}

    /** The worst first, and then by name. */
    static List<ReportedRule> of(Audit audit) {
        List<ReportedRule> rules = new ArrayList<>();
        for (String severity : List.of("error", "warning", "note")) {
            Map<String, List<Cause>> byRule = new TreeMap<>();
            audit.causes().stream()
                    .filter(cause -> cause.severity().equals(severity))
                    .forEach(cause -> byRule.computeIfAbsent(cause.rule(), id -> new ArrayList<>())
                            .add(cause));
            byRule.forEach((id, causes) -> rules.add(rule(id, severity, causes)));
        }
        return rules;
    }

    private static ReportedRule rule(String id, String severity, List<Cause> causes) {
        Cause first = causes.get(0);
        return new ReportedRule(
                id,
                severity,
                first.requirement(),
                first.standard(),
                causes.stream()
                        .map(cause -> new Found(
                                cause.place(),
                                cause.message(),
                                cause.help(),
                                cause.reason(),
                                EditionId.named(cause.editions())))
                        .toList());
    }
}
