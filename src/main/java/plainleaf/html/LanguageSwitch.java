package plainleaf.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plainleaf.model.Catalogue;
import plainleaf.model.EditionId;
import plainleaf.model.Language;
import plainleaf.model.Site;
import plainleaf.model.Variant;

/**
 * The way from a page to the same in another language, or the mark that the reader is there.
 *
 * @param address relative to the page
 * @param publicAddress whole where the site has a base address, else relative
 * @param same whether it leads to the same edition, and not to another of the same leaflet
 */
public record LanguageSwitch(Language language, String address, String publicAddress, boolean current, boolean same) {

    /** One for each of the site's languages that has an edition of this leaflet in the catalogue. */
    static List<LanguageSwitch> ofPage(EditionId here, Site site, Catalogue catalogue) {
        List<LanguageSwitch> switches = new ArrayList<>();
        for (Language language : site.languages()) {
            nearest(here, language, catalogue)
                    .ifPresent(there -> switches.add(new LanguageSwitch(
                            language,
                            Addresses.ROOT_FROM_PAGE + Addresses.escaped(there.pagePath()),
                            Addresses.publicly(site, Addresses.ROOT_FROM_PAGE, there.pagePath()),
                            there.language().equals(here.language()),
                            there.variant() == here.variant())));
        }
        return List.copyOf(switches);
    }

    /** One for each of these languages' lists. */
    static List<LanguageSwitch> ofIndex(String here, String root, List<Language> languages, Site site) {
        return languages.stream()
                .map(language -> new LanguageSwitch(
                        language,
                        root + language.tag() + "/index.html",
                        Addresses.publicly(site, root, language.tag() + "/index.html"),
                        language.tag().equals(here),
                        true))
                .toList();
    }

    private static Optional<EditionId> nearest(EditionId here, Language language, Catalogue catalogue) {
        return Stream.concat(Stream.of(here.variant()), Arrays.stream(Variant.values()))
                .map(variant -> new EditionId(here.leaflet(), language.tag(), variant))
                .filter(id -> catalogue.find(id).isPresent() || id.equals(here))
                .findFirst();
    }
}
