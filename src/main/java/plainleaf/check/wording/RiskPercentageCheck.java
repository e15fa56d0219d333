package plainleaf.check.wording;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds percentages where a leaflet speaks of benefits, risks and choices, without “1 in 7 people” beside them. */
final class RiskPercentageCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "risk-percentage",
            Severity.WARNING,
            "Risks and benefits are given as “1 in 7 people”, not as percentages.",
            "NHS digital service manual, numbers, measurements, dates and time (statistics)",
            "say how many people in 10, 100 or 1,000",
            new Example(
                    Form.MARKDOWN,
                    "## Risks {#risks}\n\nAn infection happens to 2% of people.",
                    "## Risks {#risks}\n\nAn infection happens to 1 in 50 people."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(String languageTag) {
        return Vocabulary.of(languageTag).knows("frequency");
    }

    private static final Set<String> SECTIONS = Set.of("risks", "benefits", "alternatives");
    private static final Pattern PERCENTAGE = Pattern.compile("[0-9][0-9.,]*\\s?%");

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return prose.find(PERCENTAGE)
                .filter(hit -> SECTIONS.contains(hit.piece().section()))
                .filter(hit -> !Frequencies.beside(hit.piece(), prose))
                .map(hit -> prose.told(RULE, hit, "“" + hit.typed() + "” is a percentage"));
    }
}
