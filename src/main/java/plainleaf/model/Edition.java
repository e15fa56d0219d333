package plainleaf.model;

/** What is published: one leaflet in one language and one variant. */
public record Edition(Leaflet leaflet, Translation translation, Variant variant) {
    public EditionId id() {
        return new EditionId(leaflet.id(), translation.language().tag(), variant);
    }
}
