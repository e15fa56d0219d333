package plainleaf.check.content;

import java.time.LocalDate;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Leaflet;

/** Finds leaflets whose review date has passed. */
public final class EditionOverdueCheck implements Check<Leaflet> {
    public static final Rule RULE = new Rule(
            "edition-overdue",
            Severity.WARNING,
            "A leaflet is reviewed before its review date.",
            "NHS standard for creating health content; PIF TICK criterion 1",
            "review the leaflet and set last-reviewed and review-due",
            Example.yaml("review-due: 2026-11-22", "last-reviewed: 2026-11-20\nreview-due: 2028-11-20"));

    private final Sources sources;
    private final LocalDate date;

    public EditionOverdueCheck(Sources sources, LocalDate date) {
        this.sources = sources;
        this.date = date;
    }

    @Override
    public Stream<Diagnostic> check(Leaflet leaflet) {
        return leaflet.governance().reviewDue().filter(due -> due.isBefore(date)).stream()
                .map(due -> RULE.brokenAt(
                        sources.key(leaflet.governance().location().file(), "review-due"),
                        "the review was due on " + due));
    }
}
