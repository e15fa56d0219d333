package plainleaf.pipeline;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import plainleaf.model.Edition;
import plainleaf.model.EditionId;
import plainleaf.model.Language;
import plainleaf.model.Leaflet;
import plainleaf.model.Reading;
import plainleaf.model.Site;
import plainleaf.model.Variant;

/** Every edition there is, or could be: those with a text, those whose text cannot be read, those without one. */
final class Roll {
    private final Map<EditionId, Edition> editions = new TreeMap<>();
    private final Set<EditionId> all = new TreeSet<>();
    private final Set<EditionId> missing = new TreeSet<>();

    Roll(Reading reading, Site site) {
        reading.leaflets().stream()
                .flatMap(leaflet -> leaflet.editions().stream())
                .forEach(edition -> editions.put(edition.id(), edition));
        all.addAll(editions.keySet());
        all.addAll(reading.unreadable());
        Set<String> leaflets = all.stream().map(EditionId::leaflet).collect(Collectors.toCollection(TreeSet::new));
        reading.leaflets().stream().map(Leaflet::id).forEach(leaflets::add);
        for (String leaflet : leaflets)
            for (Language language : site.languages())
                for (Variant variant : Variant.values()) missing.add(new EditionId(leaflet, language.tag(), variant));
        missing.removeAll(all);
        all.addAll(missing);
    }

    Optional<Edition> edition(EditionId id) {
        return Optional.ofNullable(editions.get(id));
    }

    boolean isMissing(EditionId id) {
        return missing.contains(id);
    }

    Collection<EditionId> all() {
        return all;
    }

    Set<EditionId> chosen(Selection selection) {
        return all.stream().filter(selection::includes).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Makes sure that what the user named is there.
     *
     * @throws UnknownChoiceException if a leaflet or a language is not
     */
    void require(Selection selection) throws UnknownChoiceException {
        require(selection.leaflets(), EditionId::leaflet, Roll::noLeaflet);
        require(selection.languages(), EditionId::language, Roll::noLanguage);
    }

    private void require(
            Set<String> named, Function<EditionId, String> part, BiFunction<String, String, String> sentence)
            throws UnknownChoiceException {
        Set<String> known = all.stream().map(part).collect(Collectors.toCollection(TreeSet::new));
        for (String name : new TreeSet<>(named))
            if (!known.contains(name)) throw new UnknownChoiceException(sentence.apply(name, String.join(", ", known)));
    }

    private static String noLeaflet(String name, String known) {
        return "There is no leaflet '" + name + "'. There are: " + known + ".";
    }

    /** Plainleaf may well know the language: it is this site that has nothing in it. */
    private static String noLanguage(String name, String known) {
        return "No leaflet of this site is in the language '" + name + "'. The site has: " + known
                + ". To add one, name it in the languages of site.yaml and put its texts into the folders of the leaflets.";
    }
}
