package plainleaf.check.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds doses such as 1,5 g in languages that write 1.5; three figures behind a comma are thousands. */
final class DoseDecimalCommaCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "dose-decimal-comma",
            Severity.ERROR,
            "The decimals of a dose stand behind a point.",
            "NHS digital service manual, numbers, measurements, dates and time (numerals)",
            "write a point: 1.5 g",
            Example.markdown("Take 1,5 g at night.", "Take 1.5 g at night."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(String languageTag) {
        return Vocabulary.of(languageTag).knows("dose.point");
    }

    private static final Pattern DOSE =
            Pattern.compile("(?<![0-9.,])(?:[0-9]+,[0-9]{1,2}|0,[0-9]+)\\s?" + Words.DOSE_UNIT);

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return prose.find(DOSE)
                .map(hit -> prose.told(
                        RULE,
                        hit,
                        "“" + hit.typed() + "” can be read as " + hit.typed().replace(",", "")));
    }
}
