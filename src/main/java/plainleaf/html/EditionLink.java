package plainleaf.html;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plainleaf.model.Catalogue;
import plainleaf.model.EditionId;
import plainleaf.model.Site;
import plainleaf.model.Variant;

/**
 * The ways to one edition: its page and its PDF.
 *
 * @param name of the edition, in its language
 * @param page address relative to the leaflet's folder, as {@code pdf}
 * @param file what the PDF is, in words: type, edition, paper, pages and size
 */
public record EditionLink(String name, String page, String pdf, String file, boolean current) {

    /** One for each published edition of the leaflet in the language of this one. */
    static List<EditionLink> of(EditionId here, Site site, Catalogue catalogue, Labels labels) {
        return Arrays.stream(Variant.values())
                .map(variant -> new EditionId(here.leaflet(), here.language(), variant))
                .map(catalogue::find)
                .flatMap(Optional::stream)
                .map(entry -> link(entry, entry.id().equals(here), site, labels))
                .toList();
    }

    private static EditionLink link(Catalogue.Entry entry, boolean current, Site site, Labels labels) {
        EditionId id = entry.id();
        return new EditionLink(
                labels.say("edition." + id.variant().id()),
                Addresses.escaped(id.pageName()),
                Addresses.escaped(id.pdfName()),
                file(entry, site, labels),
                current);
    }

    private static String file(Catalogue.Entry entry, Site site, Labels labels) {
        Variant variant = entry.id().variant();
        Site.Sheet sheet = site.sheets().get(variant);
        return labels.say(
                "file." + variant.id(),
                Map.of(
                        "paper", sheet == null ? "" : sheet.page().name(),
                        "pages", entry.pdfPages(),
                        "size", labels.size(entry.pdfBytes())));
    }
}
