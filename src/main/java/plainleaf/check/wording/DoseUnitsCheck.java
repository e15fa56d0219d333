package plainleaf.check.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds doses in “U” or “IU”, which have been read as 0, 4 and 10. */
final class DoseUnitsCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "dose-units",
            Severity.ERROR,
            "The word units is written in full after a number.",
            "BNF, prescription writing; ISMP, list of error-prone abbreviations",
            "write “units” or “international units” in the language of the text",
            Example.markdown("Inject 10 IU.", "Inject 10 units."));

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final Pattern DOSE =
            Pattern.compile("(?<![0-9.,])[0-9]+(?:[.,][0-9]+)*\\s?(?:I\\.?U|U)(?![A-Za-z0-9-])");

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return prose.find(DOSE)
                .map(hit -> prose.told(RULE, hit, "“" + hit.typed() + "” can be read as another number"));
    }
}
