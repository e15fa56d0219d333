package plainleaf.check.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds web and mail addresses that stand in the text and lead nowhere. */
final class LinkBareCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "link-bare",
            Severity.WARNING,
            "An address in the text is a link.",
            "NHS digital service manual, formatting (links)",
            "write [the name of the page](address), or [help@hospital.example](mailto:help@hospital.example)",
            Example.markdown(
                    "Read www.nhs.uk/conditions/diabetes at home.",
                    "Read [advice on diabetes](https://www.nhs.uk/conditions/diabetes) at home."));

    @Override
    public Rule rule() {
        return RULE;
    }

    /** In texts without spaces between words, an address ends where its letters do. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.)[!-~]+|(?<![A-Za-z0-9._+-])[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,200}\\.[A-Za-z]{2,}");

    /** A title and a summary are plain words: no link can stand in them. */
    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return prose.pieces().stream()
                .filter(piece -> !piece.is(Piece.Kind.TITLE, Piece.Kind.SUMMARY))
                .flatMap(piece -> ADDRESS.matcher(piece.words())
                        .results()
                        .map(match -> match.group().replaceAll("\\W+$", ""))
                        .filter(address -> !isLink(address, prose))
                        .map(address -> prose.told(RULE, piece, address, "“" + address + "” is no link")));
    }

    private static boolean isLink(String address, Prose prose) {
        return prose.text().links().stream().anyMatch(link -> link.text().contains(address));
    }
}
