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

/** Finds easy-read texts that say only half of who tested them and when, or name a day that is yet to come. */
public final class TestedRecordCheck implements Check<Text> {
    public static final Rule RULE = new Rule(
            "tested-record",
            Severity.ERROR,
            "An easy-read text that was tested says by whom and on which day, and one that was not says neither.",
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
        FrontMatter front = text.translation().front();
        boolean misdated = sources.hasProblem(sources.key(text.file(), "tested-on"));
        Optional<LocalDate> day = front.testedOn();
        if (front.testedBy().isEmpty() && day.isPresent()) {
            return broken(text, "tested-on", "the text was tested, but nobody is named");
        }
        if (!front.testedBy().isEmpty() && day.isEmpty() && !misdated) {
            return broken(text, "tested-by", "the text was tested, but not on which day");
        }
        return day.filter(tested -> tested.isAfter(date)).isPresent()
                ? broken(text, "tested-on", "the day of the test is yet to come")
                        .map(found ->
                                found.advising("correct tested-on, or take tested-by and tested-on out until then"))
                : Stream.empty();
    }

    private Stream<Diagnostic> broken(Text text, String key, String detail) {
        return Stream.of(RULE.brokenAt(sources.key(text.file(), key), detail));
    }
}
