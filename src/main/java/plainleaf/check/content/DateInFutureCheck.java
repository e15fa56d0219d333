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
import plainleaf.model.Location;
import plainleaf.model.Translation;

/** Finds checks, reviews and publications that are said to be done, on a day that is still to come. */
public final class DateInFutureCheck implements Check<Leaflet> {
    public static final Rule RULE = new Rule(
            "date-in-future",
            Severity.WARNING,
            "What is said to be done was done by today.",
            "NHS standard for creating health content; PIF TICK criterion 1",
            "correct the date",
            Example.yaml("last-reviewed: 2026-12-05   # read on 2026-11-23", "last-reviewed: 2026-11-05"));

    private final Sources sources;
    private final LocalDate today;

    public DateInFutureCheck(Sources sources, LocalDate today) {
        this.sources = sources;
        this.today = today;
    }

    @Override
    public Stream<Diagnostic> check(Leaflet leaflet) {
        Governance said = leaflet.governance();
        String file = said.location().file();
        Stream<Diagnostic> own = Stream.concat(
                told(said.published(), sources.key(file, "published"), "published"),
                told(said.lastReviewed(), sources.key(file, "last-reviewed"), "last-reviewed"));
        return Stream.concat(own, leaflet.translations().stream().flatMap(this::ofText));
    }

    /** The day of a test is tested-record's. */
    private Stream<Diagnostic> ofText(Translation text) {
        return told(text.front().checkedOn(), sources.key(text.location().file(), "checked-on"), "checked-on");
    }

    private Stream<Diagnostic> told(Optional<LocalDate> day, Location place, String key) {
        return day.filter(date -> date.isAfter(today)).stream()
                .map(date -> RULE.brokenAt(place, key + " is " + date + ", which is after today, " + today));
    }
}
