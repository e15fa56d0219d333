package plainleaf.check.pdf;

import java.util.List;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.tags.Tag;
import plainleaf.diagnostic.Diagnostic;

/** Finds contents that are none for a screen reader, and pages that a viewer calls by another number than is printed. */
final class PdfContentsListCheck implements Check<PrintedEdition> {
    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        return Stream.concat(parts(print), labels(print));
    }

    /** ISO 32000-1, table 333: a TOC holds a TOCI for each entry, and the entry is a Reference. */
    private static Stream<Diagnostic> parts(PrintedEdition print) {
        long lists = print.article().select("nav.contents ul, nav.contents ol").count();
        long entries = print.article().select("nav.contents li").count();
        List<Tag> items = print.tags().tags("TOCI").toList();
        long references = items.stream()
                .filter(item -> item.childTags().anyMatch(tag -> tag.is("Reference")))
                .count();
        return lists == print.tags().tags("TOC").count() && entries == items.size() && entries == references
                ? Stream.empty()
                : Stream.of(print.broken(
                        PdfContentsCheck.RULE,
                        0,
                        "",
                        "the contents are no contents in the PDF: of " + entries + " entries " + items.size()
                                + " are tagged as such (TOCI), and " + references
                                + " as something to follow (Reference)"));
    }

    private static Stream<Diagnostic> labels(PrintedEdition print) {
        List<String> labels = print.tags().metadata().pageLabels();
        for (int page = 1; page <= print.tags().pages(); page++) {
            String label = page <= labels.size() ? labels.get(page - 1) : "";
            if (!label.equals(String.valueOf(page))) {
                return Stream.of(print.broken(
                        PdfContentsCheck.RULE,
                        page,
                        "",
                        "a viewer is told to call page " + page + " "
                                + (label.isEmpty() ? "nothing" : "“" + label + "”")));
            }
        }
        return Stream.empty();
    }
}
