package plainleaf.model;

import java.util.List;

/**
 * One of a leaflet's texts in one language, the source among them.
 *
 * @param opening what stands before the first heading
 * @param location the file, or where its text begins
 */
public record Translation(
        Language language,
        Wording wording,
        FrontMatter front,
        List<Block> opening,
        List<Section> sections,
        List<Link> links,
        Location location) {
    public Translation {
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
        links = List.copyOf(links);
    }
}
