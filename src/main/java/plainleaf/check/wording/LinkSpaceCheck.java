package plainleaf.check.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds web addresses that were torn: with a space where no address has one. */
final class LinkSpaceCheck implements WordingCheck {
    static final Rule RULE = new Rule(
                    "link-space",
                    Severity.WARNING,
                    "There is no space in an address.",
                    "RFC 3986, 2; WCAG 2.2, 2.4.4",
                    "copy the address from the browser",
                    Example.markdown(
                            "Read [our advice](https://www.nhs.uk/info?pg%20=%20stairs).",
                            "Read [our advice](https://www.nhs.uk/info?pg=stairs)."))
            .errorInNhs();

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final Pattern SPACE =
            Pattern.compile("%20(?:%20|[=&?/#.]|$)|[=&?/#]%20|^https?://[^/]*%20|^(?:mailto|tel):.*%20");

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return prose.text().links().stream()
                .filter(link -> SPACE.matcher(link.target()).find())
                .map(link -> RULE.brokenAt(
                        link.location(), "there is a space in “" + link.target().replace("%20", " ") + "”"));
    }
}
