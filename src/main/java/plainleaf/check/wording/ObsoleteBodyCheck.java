package plainleaf.check.wording;

import java.util.stream.Stream;
import plainleaf.check.content.OncePerFile;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds the names of bodies that no longer exist, as far as a list knows them; the titles of evidence keep theirs. */
final class ObsoleteBodyCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "obsolete-body",
            Severity.WARNING,
            "A leaflet names the bodies that there are today.",
            "NHS standard for creating health content (regular review)",
            "write today’s name",
            new Example(Form.MARKDOWN, "Call NHS Direct.", "Call NHS 111."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return OncePerFile.of(prose.listed("bodies")
                .map(hit -> prose.told(RULE, hit, "“" + hit.typed() + "” no longer exists")
                        .advising("write “" + prose.vocabulary().value("now." + Words.key(hit.typed()), "") + "”")));
    }
}
