package plainleaf.check.content;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.FrontMatter;

/** Finds easy-read texts that say only half of who tested them and when, name a day that is yet to come, or show only a logo. */
public final class TestedRecordCheck implements Check<Text> {
    public static final Rule RULE = new Rule(
            "tested-record",
            Severity.ERROR,
            "An easy-read text that was tested says by whom and on which day, and one that was not says neither, nor shows the"
                    + " logo of a testing scheme.",
            "Department of Health, Making written information easier to understand (2010); Inclusion Europe, European"
                    + " easy-to-read logo (tested by people with learning disabilities)",
            "write both tested-by and tested-on, or neither",
            Example.yaml(
                            "tested-by: Our readers’ group\n# tested-on: 2025-12-01",
                            "tested-by: Our readers’ group\ntested-on: 2025-12-01")
                    .in("en.easy-read.md"));

    private final Sources sources;
    private final LocalDate date;

    public TestedRecordCheck(Sources sources, LocalDate date) {
        this.sources = sources;
        this.date = date;
    }

    @Override
    public Stream<Diagnostic> check(Text text) {
        FrontMatter.Tested tested = text.translation().front().tested();
        boolean misdated = sources.hasProblem(sources.key(text.file(), "tested-on"));
        Optional<LocalDate> day = tested.on();
        if (tested.by().isEmpty() && day.isPresent()) {
            return broken(text, "tested-on", "the text was tested, but nobody is named");
        }
        if (!tested.by().isEmpty() && day.isEmpty() && !misdated) {
            return broken(text, "tested-by", "the text was tested, but not on which day");
        }
        if (!tested.logo().isEmpty() && tested.by().isEmpty()) {
            return broken(text, "tested-logo", "the logo says that the text was tested, but nobody is named")
                    .map(found -> found.advising("write tested-by and tested-on too, or take tested-logo out"));
        }
        return day.filter(on -> on.isAfter(date)).isPresent()
                ? broken(text, "tested-on", "the day of the test is yet to come")
                        .map(found ->
                                found.advising("correct tested-on, or take tested-by and tested-on out until then"))
                : Stream.empty();
    }

    private Stream<Diagnostic> broken(Text text, String key, String detail) {
        return Stream.of(RULE.brokenAt(sources.key(text.file(), key), detail));
    }
}
