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

    /** ISO 8601, which programs read. */
    private static final Pattern ISO =
            Pattern.compile("(?<![0-9A-Za-z-])[12][0-9]{3}-[01][0-9]-[0-3][0-9](?![0-9A-Za-z-])");

    private static final Pattern ORDINAL = Pattern.compile(
            "(?<![0-9])[0-3]?[0-9](?:st|nd|rd|th) (?:of )?(?:January|February|March|April|May|June|July|August|September"
                    + "|October|November|December)(?![A-Za-z])");

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        Pattern cut = Pattern.compile("(?<![0-9])[0-3]?[0-9](?:st|nd|rd|th)? (?:"
                + String.join("|", prose.vocabulary().words("months.cut")) + ")(?![A-Za-z])");
        return Stream.of(
                        told(prose, NUMERIC, "“%s” can be read in 2 ways"),
                        told(prose, ISO, "“%s” is a date for programs"),
                        told(prose, ORDINAL, "the day in “%s” has letters behind it"),
                        told(prose, cut, "the month in “%s” is cut short"))
                .flatMap(found -> found);
    }

    private static Stream<Diagnostic> told(Prose prose, Pattern pattern, String fault) {
        return prose.find(pattern).map(hit -> prose.told(RULE, hit, fault.replace("%s", hit.typed())));
    }
}
