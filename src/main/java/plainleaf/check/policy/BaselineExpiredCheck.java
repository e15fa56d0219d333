package plainleaf.check.policy;

import java.time.LocalDate;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Acceptance;

/** Finds what was accepted until a day that is over. */
final class BaselineExpiredCheck implements Check<Acceptance> {
    static final Rule RULE = new Rule(
            "baseline-expired",
            Severity.WARNING,
            "What was accepted for a time is looked at again when the time is over.",
            "Plainleaf content format",
            "mend the text and take the entry out, or say until when it may stay",
            Example.yaml(
                            "- {rule: sentence-length, file: hip/en.md, reason: The law., until: 2020-01-31}",
                            "- {rule: sentence-length, file: hip/en.md, reason: The law., until: 2030-01-31}")
                    .in("baseline.yaml"));

    private final LocalDate date;

    BaselineExpiredCheck(LocalDate date) {
        this.date = date;
    }

    @Override
    public Stream<Diagnostic> check(Acceptance entry) {
        return Stream.of(entry)
                .filter(one -> date.isAfter(one.until()))
                .map(one -> RULE.brokenAt(
                        one.location(), "“" + one.rule() + "” was accepted until " + one.until() + " only"));
    }
}
