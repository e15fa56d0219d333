package plainleaf.check.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds doses in “µg” or “mcg”, which have been taken for milligrams. */
final class DoseMicrogramCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "dose-microgram",
            Severity.ERROR,
            "The word microgram is written in full after a number.",
            "BNF, prescription writing; NHS digital service manual, A to Z of NHS health writing (microgram)",
            "write “micrograms”",
            Example.markdown("Take 50 mcg once a day.", "Take 50 micrograms once a day."));

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final Pattern DOSE =
            Pattern.compile("(?<![0-9.,])[0-9]+(?:[.,][0-9]+)*\\s?(?:mcg|µg|μg|ug)(?![A-Za-z0-9])");

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return prose.find(DOSE).map(hit -> prose.told(RULE, hit, "“" + hit.typed() + "” can be taken for milligrams"));
    }
}
