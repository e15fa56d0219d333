package plainleaf.check.wording;

import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Link;

/** Finds links that show their address in place of a name; where the sentence speaks of the address itself, it is the name. */
final class LinkAddressCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "link-address",
            Severity.WARNING,
            "A link shows the name of a page, not its address.",
            "NHS digital service manual, formatting (links)",
            "write [the name of the page](address), and name the page under evidence in leaflet.yaml where readers of paper need"
                    + " its address",
            Example.markdown(
                    "Read <https://www.nhs.uk/conditions/diabetes>.",
                    "Read [advice on diabetes](https://www.nhs.uk/conditions/diabetes)."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(String languageTag) {
        return Vocabulary.of(languageTag).knows("link.address");
    }

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return prose.text().links().stream()
                .filter(link -> isAddress(link.text().strip()))
                .filter(link -> prose.pieces().stream().noneMatch(piece -> isNamed(piece, link, prose)))
                .map(link -> RULE.brokenAt(link.location(), "this link shows an address in place of a name"));
    }

    private static boolean isAddress(String text) {
        return text.matches("(?:https?://|www\\.)\\S+");
    }

    private static boolean isNamed(Piece piece, Link link, Prose prose) {
        int start = piece.words().indexOf(link.text().strip());
        return start >= 0 && prose.vocabulary().has(piece.words().substring(0, start), "link.address");
    }
}
