package plainleaf.check.content;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Leaflet;

/** Tells of reviews that are due soon: a note 180 days before, a warning 90 days before; then comes edition-overdue. */
public final class ReviewSoonCheck implements Check<Leaflet> {
    public static final Rule RULE = new Rule(
            "review-soon",
            Severity.WARNING,
            "The review of a leaflet begins 180 days before it is due, and is with its readers 90 days before.",
            "RDaSH, procedural documents policy (6 months); Princess Alexandra Hospital, house style (3 months)",
            "start the review now, so that the leaflet can stay in print",
            new Example(
                    Form.YAML,
                    "review-due: 2026-12-31   # read on 2026-11-23",
                    "review-due: 2028-12-31   # read on 2026-11-23"));

    private static final int NOTE_DAYS = 180;
    private static final int WARNING_DAYS = 90;

    private final Sources sources;
    private final LocalDate date;

    public ReviewSoonCheck(Sources sources, LocalDate date) {
        this.sources = sources;
        this.date = date;
    }

    @Override
    public Stream<Diagnostic> check(Leaflet leaflet) {
        return leaflet.governance().reviewDue().stream().flatMap(due -> {
            long days = ChronoUnit.DAYS.between(date, due);
            Severity severity = days > WARNING_DAYS ? Severity.NOTE : Severity.WARNING;
            return days < 0 || days > NOTE_DAYS
                    ? Stream.empty()
                    : Stream.of(RULE.brokenAt(
                                    sources.key(leaflet.governance().location().file(), "review-due"),
                                    "the review is due on " + due + ", in " + days + (days == 1 ? " day" : " days"))
                            .as(severity));
        });
    }
}
