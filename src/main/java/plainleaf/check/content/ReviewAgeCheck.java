package plainleaf.check.content;

import java.time.LocalDate;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Governance;
import plainleaf.model.Leaflet;

/** Finds leaflets whose last review is too long ago, whatever date they give for the next one. */
public final class ReviewAgeCheck implements Check<Leaflet> {
    public static final Rule RULE = new Rule(
            "review-age",
            Severity.WARNING,
            "A leaflet was reviewed within the last 3 years.",
            "Terrence Higgins Trust, review cycle of 3 years; NHS standard for creating health content",
            "review the leaflet and set last-reviewed",
            new Example(
                    Form.YAML,
                    "last-reviewed: 2023-05-01   # read on 2026-11-23",
                    "last-reviewed: 2026-05-01   # read on 2026-11-23"));

    private static final int YEARS = 3;

    private final Sources sources;
    private final LocalDate date;

    public ReviewAgeCheck(Sources sources, LocalDate date) {
        this.sources = sources;
        this.date = date;
    }

    @Override
    public Stream<Diagnostic> check(Leaflet leaflet) {
        Governance said = leaflet.governance();
        boolean overdue = said.reviewDue().filter(due -> due.isBefore(date)).isPresent();
        // Where the review is overdue, edition-overdue has said all that there is to do.
        return said
                .lastReviewed()
                .filter(last -> !overdue && last.plusYears(YEARS).isBefore(date))
                .stream()
                .map(last -> RULE.brokenAt(
                        sources.key(said.location().file(), "last-reviewed"),
                        "the last review was on " + last + ", more than " + YEARS + " years ago"));
    }
}
