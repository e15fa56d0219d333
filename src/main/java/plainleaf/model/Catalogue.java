package plainleaf.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The editions that are published, for every list and switcher. */
public record Catalogue(List<Entry> entries) {
    public Catalogue {
        entries = entries.stream().sorted(Comparator.comparing(Entry::id)).toList();
    }

    /**
     * What lists say of an edition.
     *
     * @param draft whether it carries the draft banner
     * @param pdfBytes the size of its PDF
     */
    public record Entry(
            EditionId id, String title, String summary, boolean draft, boolean machine, int pdfPages, int pdfBytes) {}

    public Optional<Entry> find(EditionId id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }
}
