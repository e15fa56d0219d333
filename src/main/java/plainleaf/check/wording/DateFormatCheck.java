package plainleaf.check.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds dates that can be read in two ways, and months cut short. */
final class DateFormatCheck implements WordingCheck {
    static final Rule RULE = new Rule(
                    "date-format",
                    Severity.WARNING,
                    "A date is written as 6 August 2018, with the month in full.",
                    "NHS digital service manual, numbers, measurements, dates and time (dates)",
                    "write the day, the month in full and the year, or use a fact such as {{first-day}}",
                    Example.markdown("Come on 03/04/2027.", "Come on 3 April 2027."))
            .errorInNhs();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(String languageTag) {
        return Vocabulary.of(languageTag).knows("months.cut");
    }

    private static final Pattern NUMERIC = Pattern.compile(
            "(?<![0-9/.,-])[0-3]?[0-9]([/.-])[0-3]?[0-9]\\1(?:[12][0-9])?[0-9]{2}(?![0-9/-]|[.,][0-9])");

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        Pattern cut = Pattern.compile("(?<![0-9])[0-3]?[0-9](?:st|nd|rd|th)? (?:"
                + String.join("|", prose.vocabulary().words("months.cut")) + ")(?![A-Za-z])");
        return Stream.concat(
                prose.find(NUMERIC).map(hit -> prose.told(RULE, hit, "“" + hit.typed() + "” can be read in 2 ways")),
                prose.find(cut).map(hit -> prose.told(RULE, hit, "the month in “" + hit.typed() + "” is cut short")));
    }
}
