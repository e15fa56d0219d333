package plainleaf.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of a leaflet's texts in one language, the source among them.
 *
 * @param opening what stands before the first heading
 * @param foreign the other languages that parts of it are in, each once
 * @param hardWords those of the glossary that stand bold in easy read, in the order of the alphabet; elsewhere none
 * @param location the file, or where its text begins
 */
public record Translation(
        Language language,
        Wording wording,
        FrontMatter front,
        List<Block> opening,
        List<Section> sections,
        List<Link> links,
        List<Language> foreign,
        List<GlossaryTerm.Entry> hardWords,
        Location location) {
    public Translation {
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
        links = List.copyOf(links);
        foreign = List.copyOf(foreign);
        hardWords = List.copyOf(hardWords);
    }

    /** The same text where lines in these languages stand beside it. */
    public Translation beside(List<Language> others) {
        List<Language> all = Stream.concat(foreign.stream(), others.stream())
                .filter(other -> !other.tag().equals(language.tag()))
                .collect(Collectors.toMap(Language::tag, other -> other, (first, second) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        return new Translation(language, wording, front, opening, sections, links, all, hardWords, location);
    }

    /** The same text with this in the place of its blocks and sections. */
    public Translation withBody(List<Block> otherOpening, List<Section> otherSections) {
        return new Translation(
                language, wording, front, otherOpening, otherSections, links, foreign, hardWords, location);
    }

    public Translation withHardWords(List<GlossaryTerm.Entry> found) {
        return new Translation(language, wording, front, opening, sections, links, foreign, found, location);
    }

    /** Its language, with the fonts that the parts in other languages need behind its own. */
    public Language typeset() {
        return language.withFontsOf(foreign);
    }
}
