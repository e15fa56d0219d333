package plainleaf.check.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import plainleaf.check.Check;
import plainleaf.check.tags.Tag;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds covers whose title, or a warning beside it, has gone to another page than the first. */
public final class PdfCoverCheck implements Check<PrintedEdition> {
    public static final Rule RULE = new Rule(
            "pdf-cover",
            Severity.WARNING,
            "The first page shows the whole title and every warning that concerns the whole leaflet, or, in letters so large"
                    + " that the title stands above them, the first warning, with the others on the second page.",
            "Plainleaf, design: who picks a leaflet up sees first what it is, and whether to rely on it",
            "make the title shorter, or the names of the organisation and the department (owner in leaflet.yaml), or the"
                    + " letters smaller (editions in site.yaml)",
            Example.pdf("A warning fills page 1, and the title stands on page 2.", "Warning and title, on page 1."));

    private static final String WARNED = "have the text checked and reviewed, so that it needs fewer warnings; or ";

    private static final String TITLE_FIRST = WARNED
            + "make the title shorter, or the name of the organisation, or the letters smaller (editions in site.yaml)";

    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        List<Element> warnings = print.article().select(".banner p").toList();
        boolean titleFirst = print.article().select(".cover .banner").findAny().isPresent();
        String advice = titleFirst ? TITLE_FIRST : warnings.isEmpty() ? "" : WARNED + RULE.hint();
        Stream<Diagnostic> title = print.tags().tags("H1").limit(1).flatMap(tag -> told(print, tag, 1, "the title "));
        Stream<Diagnostic> others = IntStream.range(0, warnings.size())
                .boxed()
                .flatMap(index -> told(print, warnings.get(index), titleFirst && index > 0 ? 2 : 1));
        return Stream.concat(title, others).map(found -> found.advising(advice));
    }

    private static Stream<Diagnostic> told(PrintedEdition print, Element warning, int last) {
        String essence = PrintedEdition.essence(warning.wholeText());
        String start = "the warning “" + Texts.start(warning.wholeText()) + "” ";
        Optional<Tag> tag = print.tags()
                .tags("P")
                .filter(paragraph -> PrintedEdition.essence(paragraph.text()).equals(essence))
                .findFirst();
        return tag.isPresent()
                ? told(print, tag.get(), last, start)
                : Stream.of(print.broken(RULE, warning, start + "is not found as a paragraph of its own"));
    }

    /** @param last the page by which all of it has been said */
    private static Stream<Diagnostic> told(PrintedEdition print, Tag tag, int last, String what) {
        if (tag.lastPage() <= last) {
            return Stream.empty();
        }
        String where = tag.page() <= last ? "goes on to page " + tag.lastPage() : "stands on page " + tag.page();
        return Stream.of(print.broken(RULE, tag, what + where));
    }
}
