package plainleaf.check.content;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Governance;
import plainleaf.model.Leaflet;

/** Finds review dates that come too early or too late. */
public final class GovernanceDatesCheck implements Check<Leaflet> {
    public static final Rule RULE = new Rule(
            "governance-dates",
            Severity.WARNING,
            "A leaflet is reviewed after it is published, and within 36 months.",
            "NHS standard for creating health content; Terrence Higgins Trust, review within three years",
            "correct the dates in leaflet.yaml",
            Example.yaml(
                    "published: 2026-01-05\nreview-due: 2029-01-06", "published: 2026-01-05\nreview-due: 2028-01-05"));

    /** The longest cycle found in practice (that of the Terrence Higgins Trust); PIF asks for less. */
    private static final int MONTHS = 36;

    private final Sources sources;

    public GovernanceDatesCheck(Sources sources) {
        this.sources = sources;
    }

    @Override
    public Stream<Diagnostic> check(Leaflet leaflet) {
        Governance said = leaflet.governance();
        Optional<LocalDate> from = Stream.of(said.published(), said.lastReviewed())
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
        if (from.isEmpty() || said.reviewDue().isEmpty()) {
            return Stream.empty();
        }
        return fault(from.get(), said.reviewDue().get())
                .map(detail -> RULE.brokenAt(sources.key(said.location().file(), "review-due"), detail))
                .stream();
    }

    private static Optional<String> fault(LocalDate from, LocalDate due) {
        if (!due.isAfter(from)) {
            return Optional.of("the review is due on " + due + ", which is not after " + from);
        }
        return due.isAfter(from.plusMonths(MONTHS))
                ? Optional.of("the review is due on " + due + ", more than " + MONTHS + " months after " + from)
                : Optional.empty();
    }
}
