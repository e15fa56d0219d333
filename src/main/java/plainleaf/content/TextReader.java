package plainleaf.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plainleaf.content.markdown.FactText;
import plainleaf.content.markdown.FactValues;
import plainleaf.content.markdown.Manuscript;
import plainleaf.content.markdown.MarkdownReader;
import plainleaf.content.markdown.PartLanguages;
import plainleaf.content.source.SourceText;
import plainleaf.content.yaml.YamlFile;
import plainleaf.content.yaml.YamlMap;
import plainleaf.content.yaml.YamlValue;
import plainleaf.model.Fact;
import plainleaf.model.FrontMatter;
import plainleaf.model.FrontMatter.Method;
import plainleaf.model.FrontMatter.Status;
import plainleaf.model.FrontMatter.Tested;
import plainleaf.model.Heading;
import plainleaf.model.Language;
import plainleaf.model.Location;
import plainleaf.model.Translation;

/** Reads one text of a leaflet. */
final class TextReader {
    private static final FrontMatter NOTHING =
            new FrontMatter("", "", Status.DRAFT, Method.HUMAN, "", "", Optional.empty(), Tested.NEVER);

    private final Settings settings;
    private final TextFile file;
    private final Language language;
    private final FactValues facts;

    TextReader(Settings settings, TextFile file, Language language, Map<String, Fact> facts) {
        this.settings = settings;
        this.file = file;
        this.language = language;
        this.facts = new FactValues(facts, language, settings.problems());
    }

    /**
     * The text; empty where its file cannot be read or its front matter cannot be understood.
     *
     * @param source the headings of the text it is translated from
     */
    Optional<Translation> read(List<Heading> source) {
        return settings.content()
                .text(file.path())
                .flatMap(text ->
                        FrontMatterBlock.of(text, settings.problems()).flatMap(block -> read(text, block, source)));
    }

    private Optional<Translation> read(SourceText text, FrontMatterBlock block, List<Heading> source) {
        if (block.yaml().isEmpty()) {
            return Optional.of(translation(text, 0, NOTHING, text.whole(), source));
        }
        return YamlFile.within(text, 1, block.yaml().get(), settings.languages().tags(), settings.problems())
                .read()
                .flatMap(value -> value.map("a group of keys that begins with a title"))
                .map(map -> translation(text, block.bodyStart(), front(map), titlePlace(map, text), source));
    }

    private FrontMatter front(YamlMap map) {
        return new FrontMatterReader(map, this::filled, (keys, key) -> settings.picture(keys, key, file.folder()))
                .read(file.wording());
    }

    private String filled(YamlValue value, String words) {
        return new FactText(facts).fillPlain(words, index -> value.locationOf(factAt(words, index)));
    }

    private static String factAt(String words, int index) {
        int end = words.indexOf("}}", index);
        return end < 0 ? "{{" : words.substring(index, end);
    }

    private static Location titlePlace(YamlMap map, SourceText text) {
        return map.get("title").map(YamlValue::location).orElseGet(text::whole);
    }

    private Translation translation(
            SourceText text, int start, FrontMatter front, Location place, List<Heading> source) {
        Manuscript manuscript = new Manuscript(
                text,
                start,
                file.folder(),
                language,
                new PartLanguages(settings.languages().tags(), settings.languages()::read),
                file.wording(),
                facts,
                settings.pictures(),
                settings.problems());
        MarkdownReader.Body body = new MarkdownReader(manuscript).read(source);
        return new Translation(
                language,
                file.wording(),
                front,
                body.opening(),
                body.sections(),
                body.links(),
                body.foreign(),
                List.of(),
                place);
    }
}
