package plainleaf.check.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds doses such as 1.0 mg, which have been read as 10. */
final class DoseTrailingZeroCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "dose-trailing-zero",
            Severity.ERROR,
            "A dose has no zero at the end of its decimals.",
            "BNF, prescription writing; ISMP, list of error-prone dose designations",
            "take the zero away",
            new Example(Form.MARKDOWN, "Take 1.0 mg at night.", "Take 1 mg at night."));

    @Override
    public Rule rule() {
        return RULE;
    }

    /** Three decimals with a comma or a point are thousands somewhere, and left alone. */
    private static final Pattern DOSE =
            Pattern.compile("(?<![0-9.,])[0-9]+[.,](?:0|[0-9]0|[0-9]{3,}0)\\s?" + Words.DOSE_UNIT);

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return prose.find(DOSE)
                .map(hit -> prose.told(RULE, hit, "“" + hit.typed() + "” can be read as a dose many times as high"));
    }
}
