package plainleaf.check.wording;

import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds links to addresses that begin with http. */
final class LinkInsecureCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "link-insecure",
            Severity.WARNING,
            "A web address begins with https.",
            "GOV.UK Service Manual, using HTTPS",
            "write https:// and try the link",
            new Example(Form.MARKDOWN, "[NHS website](http://www.nhs.uk)", "[NHS website](https://www.nhs.uk)"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return prose.text().links().stream()
                .filter(link -> link.target().startsWith("http:"))
                .map(link ->
                        RULE.brokenAt(link.location(), "“" + link.target() + "” begins with http, not with https"));
    }
}
