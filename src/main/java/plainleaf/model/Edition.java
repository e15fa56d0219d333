package plainleaf.model;

import java.util.Set;

/** What is published: one leaflet in one language and one variant. */
public record Edition(Leaflet leaflet, Translation translation, Variant variant) {
    public EditionId id() {
        return new EditionId(leaflet.id(), translation.language().tag(), variant);
    }

    /** The files of its own that an error in withholds it. */
    public Set<String> files() {
        return Set.of(
                translation.location().file(), leaflet.governance().location().file());
    }
}
