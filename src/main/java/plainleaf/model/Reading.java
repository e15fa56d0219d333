package plainleaf.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that was read, and what could not be used of it.
 *
 * @param site empty where {@code site.yaml} could not be used at all: then nothing can be built
 * @param leaflets those that could be read, in part at least
 * @param unreadable editions whose text stands in a file that could not be read
 * @param pictures by {@link PictureFile#name()}
 * @param credits of the pictures that are published, and those for pictures that are not there
 * @param baseline the findings that somebody has accepted
 * @param languages the tags of all that have a file, whether the site uses them or not
 * @param sources every text file that was read, by name
 * @param templates the print style sheets and the markup they are for, by their path in the templates folder
 */
public record Reading(
        Optional<Site> site,
        List<Leaflet> leaflets,
        Set<EditionId> unreadable,
        List<GlossaryTerm> glossary,
        Map<String, PictureFile> pictures,
        List<PictureCredit> credits,
        List<Acceptance> baseline,
        Set<String> languages,
        Map<String, SourceFile> sources,
        Map<String, SourceFile> templates,
        List<Problem> problems) {
    public Reading {
        leaflets = List.copyOf(leaflets);
        unreadable = Set.copyOf(unreadable);
        glossary = List.copyOf(glossary);
        pictures = Map.copyOf(pictures);
        credits = List.copyOf(credits);
        baseline = List.copyOf(baseline);
        languages = Set.copyOf(languages);
        sources = Map.copyOf(sources);
        templates = Map.copyOf(templates);
        problems = List.copyOf(problems);
    }
}
