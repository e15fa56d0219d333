package plainleaf.pipeline;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import plainleaf.model.Catalogue;
import plainleaf.model.EditionId;

/** What a page says of other editions, to know which kept pages would say something false. */
final class Neighbours {
    private Neighbours() {}

    /** The kept editions whose pages list something that is not so any more. */
    static Set<EditionId> outOfDate(
            Collection<EditionId> kept, Collection<Catalogue.Entry> before, Collection<Catalogue.Entry> after) {
        return kept.stream()
                .filter(id -> !seenFrom(id, before).equals(seenFrom(id, after)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A page lists the files of its own language with their sizes, and names the other languages. */
    private static Set<Object> seenFrom(EditionId page, Collection<Catalogue.Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.id().leaflet().equals(page.leaflet()))
                .<Object>map(entry -> entry.id().language().equals(page.language()) ? entry : entry.id())
                .collect(Collectors.toSet());
    }
}
