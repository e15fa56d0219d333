package plainleaf.pipeline;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
        require(
                "leaflet",
                selection.leaflets(),
                all.stream().map(EditionId::leaflet).collect(Collectors.toSet()));
        require(
                "language",
                selection.languages(),
                all.stream().map(EditionId::language).collect(Collectors.toSet()));
    }

    private static void require(String what, Set<String> named, Set<String> known) throws UnknownChoiceException {
        for (String name : new TreeSet<>(named))
            if (!known.contains(name))
                throw new UnknownChoiceException("There is no " + what + " '" + name + "'. There are: "
                        + String.join(", ", new TreeSet<>(known)) + ".");
    }
}
