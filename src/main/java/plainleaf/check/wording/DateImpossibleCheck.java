package plainleaf.check.wording;

import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.formats.WrittenDates;

/** Finds days that no calendar has, and days of the week that do not belong to their dates. */
final class DateImpossibleCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "date-impossible",
            Severity.ERROR,
            "A date is a day of the calendar, and of the day of the week it names.",
            "NHS digital service manual, numbers, measurements, dates and time (dates)",
            "correct the day, the month or the day of the week",
            Example.markdown("Come on Monday 4 April 2027.", "Come on Sunday 4 April 2027."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        WrittenDates dates = WrittenDates.of(prose.text().language());
        return prose.pieces().stream()
                .flatMap(piece -> dates.faults(piece.words())
                        .map(fault -> prose.told(RULE, piece, fault.written(), fault.detail())));
    }
}
