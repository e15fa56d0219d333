package plainleaf.check.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Fact;
import plainleaf.model.Language;
import plainleaf.model.Leaflet;
import plainleaf.model.LocalText;
import plainleaf.model.Location;
import plainleaf.model.Reading;
import plainleaf.model.Site;

/** Finds characters that no font of their language has, wherever they are written. */
public final class MissingGlyphCheck implements Check<Reading> {
    public static final Rule RULE = new Rule(
            "missing-glyph",
            Severity.ERROR,
            "Every character is in one of the fonts of its language.",
            "PDF/UA-1, 7.21.8; Matterhorn 31-030",
            "use another character, or add a font that has it to the language's file",
            Example.markdown("Follow the sign ☤.", "Follow the sign “Physiotherapy”."));

    private final Sources sources;
    private final KnownScripts scripts;
    private final Glyphs glyphs = new Glyphs();

    public MissingGlyphCheck(Sources sources, KnownScripts scripts) {
        this.sources = sources;
        this.scripts = scripts;
    }

    @Override
    public Stream<Diagnostic> check(Reading reading) {
        Stream<Diagnostic> leaflets = reading.leaflets().stream()
                .flatMap(leaflet -> Stream.concat(texts(reading, leaflet), governance(leaflet)));
        return OncePerFile.of(Stream.concat(reading.site().stream().flatMap(this::site), leaflets));
    }

    private Stream<Diagnostic> texts(Reading reading, Leaflet leaflet) {
        return leaflet.translations().stream()
                .flatMap(text -> Stream.concat(Passages.seen(text, sources), Passages.alternatives(text))
                        .flatMap(
                                passage -> missing(text.typeset(), passage, facts(reading, leaflet, text.language()))));
    }

    private Stream<Diagnostic> governance(Leaflet leaflet) {
        return leaflet.editions().stream()
                .flatMap(edition -> GovernanceTexts.of(leaflet.governance())
                        .flatMap(text -> missing(edition.translation().language(), text))
                        .map(found -> found.in(edition.id())));
    }

    private Stream<Diagnostic> site(Site site) {
        return site.languages().stream()
                .flatMap(language -> Stream.concat(
                        GovernanceTexts.of(site).flatMap(text -> missing(language, text)), labels(language)));
    }

    private Stream<Diagnostic> labels(Language language) {
        return sources.languageFile(language.tag()).stream()
                .flatMap(file -> language.labels().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(label -> new Passage(label.getValue(), sources.key(file, "label." + label.getKey()))))
                .flatMap(label -> missing(language, label, List.of()));
    }

    private Stream<Diagnostic> missing(Language language, LocalText text) {
        return text.in(language.tag()).stream()
                .flatMap(words -> missing(language, new Passage(words, text.location()), List.of()));
    }

    private Stream<Diagnostic> missing(Language language, Passage passage, List<Passage> facts) {
        return glyphs.runs(language, passage.text()).stream()
                .map(run -> missing(language, run, place(passage, run, facts)));
    }

    private Diagnostic missing(Language language, String run, Location place) {
        return scripts.unknown(run)
                .map(script -> RULE.brokenAt(place, glyphs.beyond(language, run, script))
                        .advising("say it in other letters, or have the language added: src/docs/guides/translators.md,"
                                + " “A language that is not there yet”"))
                .orElseGet(
                        () -> RULE.brokenAt(place, glyphs.detail(language, run)).advising(Glyphs.hint(language)));
    }

    /** Markup may stand inside a run; a character that is not written in the text itself has come in with a fact. */
    private Location place(Passage passage, String run, List<Passage> facts) {
        int character = run.codePointAt(0);
        return sources.text(passage.location(), run)
                .or(() -> sources.character(passage.location(), character))
                .or(() -> facts.stream()
                        .filter(fact -> fact.text().indexOf(character) >= 0)
                        .map(fact ->
                                sources.character(fact.location(), character).orElse(fact.location()))
                        .findFirst())
                .orElse(passage.location());
    }

    private static List<Passage> facts(Reading reading, Leaflet leaflet, Language language) {
        return Stream.concat(
                        leaflet.facts().values().stream(),
                        reading.site().map(Site::facts).stream()
                                .map(Map::values)
                                .flatMap(Collection::stream))
                .filter(Fact.Text.class::isInstance)
                .map(Fact.Text.class::cast)
                .flatMap(fact ->
                        fact.text().in(language.tag()).stream().map(words -> new Passage(words, fact.location())))
                .toList();
    }
}
