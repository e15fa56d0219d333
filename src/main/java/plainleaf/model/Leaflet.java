package plainleaf.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One subject, in every language it has been written in.
 *
 * @param id the name of its folder
 * @param source the tag of the language the others are translated from
 * @param notes whether printed editions have lines for notes after the questions to ask
 * @param facts its own facts, by name; the site's stand beside them
 */
public record Leaflet(
        String id,
        String source,
        Governance governance,
        boolean notes,
        Map<String, Fact> facts,
        List<Translation> translations) {
    public Leaflet {
        facts = Map.copyOf(facts);
        translations = List.copyOf(translations);
    }

    /** The same leaflet with these texts. */
    public Leaflet withTranslations(List<Translation> others) {
        return new Leaflet(id, source, governance, notes, facts, others);
    }

    /** The editions this leaflet has a text for, in the order of its texts and of {@link Variant}. */
    public List<Edition> editions() {
        return translations.stream()
                .flatMap(translation -> Arrays.stream(Variant.values())
                        .filter(variant -> variant.wording() == translation.wording())
                        .map(variant -> new Edition(this, translation, variant)))
                .toList();
    }

    public Optional<Translation> translation(String languageTag, Wording wording) {
        return translations.stream()
                .filter(t -> t.language().tag().equals(languageTag) && t.wording() == wording)
                .findFirst();
    }
}
