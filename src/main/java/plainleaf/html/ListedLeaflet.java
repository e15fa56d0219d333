package plainleaf.html;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plainleaf.model.Catalogue;
import plainleaf.model.EditionId;
import plainleaf.model.Language;
import plainleaf.model.Site;
import plainleaf.model.Variant;

/**
 * A leaflet as lists show it: named in the first of their languages it has.
 *
 * @param cards one for each of its languages
 */
public record ListedLeaflet(Card heading, List<Card> cards) {
    /**
     * A leaflet in one language.
     *
     * @param folder its address in {@code output/}, without a slash at the end
     * @param draft whether one of its editions carries the draft banner
     */
    public record Card(
            Language language,
            Labels labels,
            String folder,
            String title,
            String summary,
            boolean draft,
            List<EditionLink> editions) {}

    /** The published leaflets in these languages, by their title. */
    static List<ListedLeaflet> of(Site site, Catalogue catalogue, List<Language> languages) {
        List<String> ids = catalogue.entries().stream()
                .map(entry -> entry.id().leaflet())
                .distinct()
                .toList();
        return ids.stream()
                .map(id -> cards(id, site, catalogue, languages))
                .filter(cards -> !cards.isEmpty())
                .map(cards -> new ListedLeaflet(cards.get(0), cards))
                .sorted(Comparator.comparing(leaflet -> leaflet.heading().title(), order(languages)))
                .toList();
    }

    private static Comparator<String> order(List<Language> languages) {
        ULocale locale = languages.isEmpty()
                ? ULocale.ROOT
                : ULocale.forLanguageTag(languages.get(0).tag());
        return Collator.getInstance(locale)::compare;
    }

    private static List<Card> cards(String leaflet, Site site, Catalogue catalogue, List<Language> languages) {
        return languages.stream()
                .map(language -> card(leaflet, language, site, catalogue))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Card> card(String leaflet, Language language, Site site, Catalogue catalogue) {
        List<Catalogue.Entry> entries = catalogue.entries().stream()
                .filter(entry -> entry.id().leaflet().equals(leaflet)
                        && entry.id().language().equals(language.tag()))
                .toList();
        Labels labels = new Labels(language);
        return entries.stream()
                .findFirst()
                .map(first -> new Card(
                        language,
                        labels,
                        first.id().folder(),
                        first.title(),
                        first.summary(),
                        entries.stream().anyMatch(Catalogue.Entry::draft),
                        EditionLink.of(
                                new EditionId(leaflet, language.tag(), Variant.STANDARD), site, catalogue, labels)));
    }
}
