package plainleaf.check.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.AddedHeading;
import plainleaf.model.Link;
import plainleaf.model.Translation;

/** Finds footnotes in easy read, and links to other places of the same text. */
final class EasyReferenceCheck implements WordingCheck {
    static final Rule RULE = new Rule(
                    "easy-reference",
                    Severity.WARNING,
                    "Easy read has no footnotes and sends nobody to another page.",
                    "FALC and Tirol rules for easy language (no footnotes, no cross-references)",
                    "say it here, in a sentence of its own",
                    Example.markdown("Hold on: read [going up](#up).", "Hold on to the rail.")
                            .in("en.easy-read.md"))
            .but(Severity.ERROR, "where the other place is not there");

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final Pattern FOOTNOTE =
            Pattern.compile("(?<=\\p{L}[.,]?)(?:[¹²³⁰⁴-⁹]+|[*†‡](?!\\S))|\\[\\^?[0-9]+\\]");

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        if (!prose.isEasyRead()) {
            return Stream.empty();
        }
        Stream<Diagnostic> links = prose.text().links().stream()
                .filter(link -> link.target().startsWith("#"))
                .map(link -> reference(link, prose.text()));
        Stream<Diagnostic> notes = prose.find(FOOTNOTE)
                .map(hit -> prose.told(RULE, hit, "“" + hit.typed() + "” is the mark of a footnote"));
        return Stream.concat(links, notes);
    }

    private static Diagnostic reference(Link link, Translation text) {
        String id = link.target().substring(1);
        boolean there = id.equals(AddedHeading.ABOUT.id())
                || text.sections().stream()
                        .anyMatch(section -> section.heading().id().equals(id));
        String sends = "“" + link.text() + "” sends the reader to another place of the text";
        return there
                ? RULE.brokenAt(link.location(), sends)
                : RULE.brokenAt(link.location(), sends + ", which is not there").as(Severity.ERROR);
    }
}
