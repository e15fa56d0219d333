package plainleaf.check.pdf;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import plainleaf.check.Check;
import plainleaf.check.tags.Tag;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds covers whose title, or the warning above it, has gone to another page than the first. */
public final class PdfCoverCheck implements Check<PrintedEdition> {
    public static final Rule RULE = new Rule(
            "pdf-cover",
            Severity.WARNING,
            "The first page shows the whole title, and every warning that concerns the whole leaflet.",
            "Plainleaf, design: who picks a leaflet up sees first what it is, and whether to rely on it",
            "make the title shorter, or the letters of large print smaller",
            Example.pdf("A warning fills page 1, and the title stands on page 2.", "Warning and title, on page 1."));

    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        Stream<Diagnostic> title = print.headings().stream()
                .filter(heading -> heading.is("h1"))
                .limit(1)
                .filter(heading -> print.pageOf(heading) > 1)
                .map(heading -> print.broken(RULE, heading, "the title stands on page " + print.pageOf(heading))
                        .onPage(print.pageOf(heading)));
        return Stream.concat(title, print.article().select(".banner p").flatMap(warning -> told(print, warning)));
    }

    private static Stream<Diagnostic> told(PrintedEdition print, Element warning) {
        String essence = PrintedEdition.essence(warning.wholeText());
        String start = "the warning “" + Texts.start(warning.wholeText()) + "” ";
        Optional<Tag> tag = print.tags()
                .tags("P")
                .filter(paragraph -> PrintedEdition.essence(paragraph.text()).equals(essence))
                .findFirst();
        if (tag.isEmpty()) {
            return Stream.of(print.broken(RULE, warning, start + "is not found as a paragraph of its own"));
        }
        return tag.filter(found -> found.page() > 1).stream()
                .map(found -> print.broken(RULE, found, start + "stands on page " + found.page()));
    }
}
