package plainleaf.check.wording;

import java.util.stream.Stream;
import plainleaf.check.content.OncePerFile;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds “eg”, “ie”, “etc” and the like. */
final class LatinAbbreviationCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "latin-abbreviation",
            Severity.WARNING,
            "“For example” and “that is” are written in full; nothing ends in “etc”.",
            "NHS digital service manual, A to Z of NHS health writing (eg; etc)",
            "write “for example”, “such as” or “that is”, and leave “etc” out",
            new Example(
                    Form.MARKDOWN, "Bring your medicines, eg tablets.", "Bring your medicines, for example tablets."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(String languageTag) {
        return Vocabulary.of(languageTag).knows("abbreviations");
    }

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return OncePerFile.of(prose.listed("abbreviations")
                .map(hit -> prose.told(RULE, hit, "“" + hit.typed() + "” is not said in full")));
    }
}
