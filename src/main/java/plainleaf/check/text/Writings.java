package plainleaf.check.text;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.check.content.GovernanceTexts;
import plainleaf.check.content.KnownScripts;
import plainleaf.check.content.OncePerFile;
import plainleaf.check.content.Passage;
import plainleaf.check.content.Passages;
import plainleaf.check.content.Sources;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Fact;
import plainleaf.model.ForeignPart;
import plainleaf.model.Language;
import plainleaf.model.Leaflet;
import plainleaf.model.LocalText;
import plainleaf.model.Location;
import plainleaf.model.Reading;
import plainleaf.model.Site;
import plainleaf.model.Translation;

/** Everything that people wrote, in whichever file, each piece with its language. */
public final class Writings {
    private final Reading reading;
    private final Sources sources;
    private final KnownScripts scripts;
    private final List<Writing> facts;
    private final List<Writing> all;

    public Writings(Reading reading, Sources sources) {
        this.reading = reading;
        this.sources = sources;
        this.scripts = new KnownScripts(reading);
        this.facts = facts().distinct().toList();
        this.all = Stream.of(texts(), governance(), reading.site().stream().flatMap(this::site), facts.stream())
                .flatMap(writings -> writings)
                .distinct()
                .toList();
    }

    KnownScripts scripts() {
        return scripts;
    }

    List<Translation> translations() {
        return reading.leaflets().stream()
                .flatMap(leaflet -> leaflet.translations().stream())
                .toList();
    }

    Stream<Writing> of(Translation text) {
        return Stream.concat(Passages.seen(text, sources), Passages.alternatives(text))
                .flatMap(passage -> parts(passage, text.language()));
    }

    /** A passage in pieces of one language each; words whose mark names no language are reported as that already. */
    private static Stream<Writing> parts(Passage passage, Language language) {
        StringBuilder own = new StringBuilder(passage.text());
        for (ForeignPart part : passage.foreign()) {
            own.replace(part.start(), part.end(), " ".repeat(part.end() - part.start()));
        }
        Stream<Writing> foreign = passage.foreign().stream()
                .filter(part -> !part.language().isUndetermined())
                .map(part -> new Writing(
                        part.language(), passage.text().substring(part.start(), part.end()), passage.location()));
        return Stream.concat(Stream.of(new Writing(language, own.toString(), passage.location())), foreign);
    }

    /** Where these words of a writing stand; where it begins, if they are written in another way. */
    Location place(Writing writing, String words) {
        return sources.text(writing.location(), words).orElse(writing.location());
    }

    /** One finding for each thing and file, at its first place, however often it stands there. */
    Stream<Diagnostic> report(Rule rule, Function<Writing, Stream<Fault>> finder) {
        return OncePerFile.of(all.stream()
                .flatMap(writing -> finder.apply(writing)
                        .flatMap(fault -> place(writing, fault).stream()
                                .map(place -> rule.brokenAt(place, fault.detail())
                                        .as(fault.severity())
                                        .advising(fault.hint())))));
    }

    /** Empty where it came in with a fact, which is a writing of its own. */
    private Optional<Location> place(Writing writing, Fault fault) {
        Optional<Location> found = sources.text(writing.location(), fault.typed());
        boolean ofFact = !facts.contains(writing)
                && facts.stream().anyMatch(fact -> fact.text().contains(fault.typed()));
        return found.isPresent() || ofFact ? found : Optional.of(writing.location());
    }

    private Stream<Writing> texts() {
        return translations().stream().flatMap(this::of);
    }

    private Stream<Writing> governance() {
        return reading.leaflets().stream()
                .flatMap(leaflet -> leaflet.translations().stream()
                        .map(Translation::language)
                        .flatMap(language ->
                                GovernanceTexts.of(leaflet.governance()).flatMap(text -> in(language, text))));
    }

    private Stream<Writing> site(Site site) {
        return site.languages().stream()
                .flatMap(language ->
                        Stream.concat(GovernanceTexts.of(site).flatMap(text -> in(language, text)), labels(language)));
    }

    private Stream<Writing> labels(Language language) {
        return sources.languageFile(language.tag()).stream()
                .flatMap(file -> language.labels().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(label ->
                                new Writing(language, label.getValue(), sources.key(file, "label." + label.getKey()))));
    }

    private Stream<Writing> facts() {
        Collection<Fact> ofSite =
                reading.site().map(Site::facts).map(Map::values).orElse(List.of());
        return reading.leaflets().stream()
                .flatMap(leaflet -> Stream.concat(leaflet.facts().values().stream(), ofSite.stream())
                        .filter(Fact.Text.class::isInstance)
                        .flatMap(fact ->
                                languages(leaflet).flatMap(language -> in(language, ((Fact.Text) fact).text()))));
    }

    private static Stream<Language> languages(Leaflet leaflet) {
        return leaflet.translations().stream().map(Translation::language).collect(Collectors.toSet()).stream();
    }

    /** Words that are the same everywhere have no language of their own; the page's is as good as any. */
    private static Stream<Writing> in(Language language, LocalText text) {
        return text.in(language.tag()).stream().map(words -> new Writing(language, words, text.location()));
    }
}
