package plainleaf.pipeline;

import java.util.Set;
import plainleaf.model.EditionId;
import plainleaf.model.Variant;

/** The editions the user chose; an empty set means all. */
public record Selection(Set<String> leaflets, Set<String> languages, Set<Variant> variants) {
    public static final Selection ALL = new Selection(Set.of(), Set.of(), Set.of());

    public Selection {
        leaflets = Set.copyOf(leaflets);
        languages = Set.copyOf(languages);
        variants = Set.copyOf(variants);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    public boolean includes(EditionId id) {
        return (leaflets.isEmpty() || leaflets.contains(id.leaflet()))
                && (languages.isEmpty() || languages.contains(id.language()))
                && (variants.isEmpty() || variants.contains(id.variant()));
    }
}
