package plainleaf.check.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds doses such as .5 mg, which have been read as 5. */
final class DoseLeadingZeroCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "dose-leading-zero",
            Severity.ERROR,
            "A dose below 1 begins with a zero.",
            "NHS digital service manual, numbers, measurements, dates and time (numerals); BNF, prescription writing; ISMP, list of error-prone dose designations",
            "write 0 before the point",
            new Example(Form.MARKDOWN, "Take .5 mg at night.", "Take 0.5 mg at night."));

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final Pattern DOSE = Pattern.compile("(?<![^\\s(\\[/–-])[.,][0-9]+\\s?" + Words.DOSE_UNIT);

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return prose.find(DOSE)
                .map(hit ->
                        prose.told(RULE, hit, "“" + hit.typed() + "” can be read as a dose 10 times as high or more"));
    }
}
