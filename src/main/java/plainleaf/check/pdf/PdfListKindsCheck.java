package plainleaf.check.pdf;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import plainleaf.check.Check;
import plainleaf.check.tags.Tag;
import plainleaf.diagnostic.Diagnostic;

/** Finds lists that are of another kind than on the page: numbered, or not, or none at all. */
final class PdfListKindsCheck implements Check<PrintedEdition> {
    /** ISO 32000-1, table 347, and ISO 32000-2, table 382. */
    private static final Set<String> NUMBERED =
            Set.of("Decimal", "UpperRoman", "LowerRoman", "UpperAlpha", "LowerAlpha", "Ordered");

    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        // The contents are a list of their own kind.
        List<Element> lists = print.article()
                .select("ul, ol, dl")
                .filter(list -> list.closest("nav.contents") == null)
                .toList();
        List<Tag> tags = print.tags().tags("L").toList();
        if (lists.size() != tags.size()) {
            return Stream.of(print.broken(
                    PdfListsCheck.RULE, 0, "", "the page has " + lists.size() + " lists, and the PDF " + tags.size()));
        }
        return IntStream.range(0, lists.size()).boxed().flatMap(i -> list(print, lists.get(i), tags.get(i)));
    }

    private static Stream<Diagnostic> list(PrintedEdition print, Element list, Tag tag) {
        boolean numbered = NUMBERED.contains(tag.attributes().getOrDefault("ListNumbering", "None"));
        long items = tag.childTags().filter(part -> part.is("LI")).count();
        int wanted = list.select("> li, > dt, > div > dt").size();
        Stream<String> kind = numbered == list.is("ol")
                ? Stream.empty()
                : Stream.of(numbered ? "a list of bullets is numbered" : "a numbered list is not numbered");
        Stream<String> length = items == wanted
                ? Stream.empty()
                : Stream.of("a list has " + items + " items, and on the page " + wanted);
        return Stream.concat(kind, length)
                .map(fault -> print.broken(PdfListsCheck.RULE, list, "in the PDF, " + fault)
                        .onPage(tag.page()));
    }
}
