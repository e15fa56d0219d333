package plainleaf.check.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds doses over 999 without a comma, whose noughts are miscounted. */
final class DoseThousandsCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "dose-thousands",
            Severity.WARNING,
            "The thousands of a dose are set off by a comma.",
            "NHS digital service manual, numbers, measurements, dates and time (numerals: commas in numbers over 999)",
            "write 1,000 mg, or 1 g where that is meant",
            Example.markdown("Take 1000 mg at night.", "Take 1,000 mg at night."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(String languageTag) {
        return Vocabulary.of(languageTag).knows("dose.point");
    }

    private static final Pattern DOSE = Pattern.compile("(?<![0-9.,])[0-9]{4,}\\s?" + Words.DOSE_UNIT);

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return prose.find(DOSE)
                .map(hit -> prose.told(RULE, hit, "the thousands of “" + hit.typed() + "” have no comma"));
    }
}
