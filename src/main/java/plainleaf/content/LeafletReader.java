package plainleaf.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import plainleaf.content.source.Suggestion;
import plainleaf.model.EditionId;
import plainleaf.model.Fact;
import plainleaf.model.Heading;
import plainleaf.model.Language;
import plainleaf.model.Leaflet;
import plainleaf.model.Problem.Kind;
import plainleaf.model.Section;
import plainleaf.model.Site;
import plainleaf.model.Translation;
import plainleaf.model.Wording;

/** Reads one folder of {@code content/}: a leaflet and its texts. */
final class LeafletReader {
    private final Settings settings;
    private final Site site;

    /** The languages the site names, of which some may not be usable. */
    private final Set<String> wanted;

    private final Set<EditionId> unreadable = new TreeSet<>();

    LeafletReader(Settings settings, Site site, Set<String> wanted) {
        this.settings = settings;
        this.site = site;
        this.wanted = wanted;
    }

    /** The editions whose texts could not be read so far. */
    Set<EditionId> unreadable() {
        return unreadable;
    }

    /** The leaflet in this folder; empty where it is none, or where its {@code leaflet.yaml} cannot be used. */
    Optional<Leaflet> read(String folder) {
        List<TextFile> texts = settings.content().files(folder).stream()
                .flatMap(name -> TextFile.of(folder, name).stream())
                .toList();
        boolean described = settings.content().exists(folder + "/" + LeafletFile.NAME);
        if (!described && texts.isEmpty()) {
            return Optional.empty();
        }
        List<TextFile> known = texts.stream().filter(this::isKnown).toList();
        Optional<LeafletFile> file = described ? LeafletFile.read(settings, folder, wanted) : reportMissing(folder);
        if (file.isEmpty()) {
            known.forEach(text -> unreadable.addAll(text.editions()));
        }
        return file.map(leaflet -> leaflet(folder, leaflet, known));
    }

    private Optional<LeafletFile> reportMissing(String folder) {
        settings.problems()
                .add(
                        Kind.FILE_UNREADABLE,
                        settings.content().place(folder + "/" + LeafletFile.NAME),
                        "There is no leaflet.yaml beside the texts of this leaflet.",
                        "Write one with its reference, version, dates and owner.");
        return Optional.empty();
    }

    private boolean isKnown(TextFile text) {
        boolean known = wanted.contains(text.tag());
        if (!known) {
            boolean has = settings.languages().tags().contains(text.tag());
            String detail = has
                    ? "“" + text.tag() + "” is not one of the languages of this site."
                    : "“" + text.tag() + "” is not a language that Plainleaf has.";
            String hint = has ? "Add it to “languages” in site.yaml." : Suggestion.advice(text.tag(), wanted);
            settings.problems().add(Kind.UNKNOWN_LANGUAGE, settings.content().place(text.path()), detail, hint);
        }
        return known;
    }

    private Leaflet leaflet(String folder, LeafletFile file, List<TextFile> texts) {
        Map<String, Fact> facts = new HashMap<>(site.facts());
        facts.putAll(file.facts());
        Map<TextFile, Translation> read = new HashMap<>();
        for (TextFile text : sourceFirst(texts, file.source())) {
            List<Heading> source = headings(read.get(new TextFile(folder, file.source(), text.wording())));
            language(text)
                    .flatMap(language -> new TextReader(settings, text, language, facts).read(source))
                    .ifPresentOrElse(found -> read.put(text, found), () -> unreadable.addAll(text.editions()));
        }
        return new Leaflet(folder, file.source(), file.governance(), file.notes(), file.facts(), inOrder(folder, read));
    }

    private static List<TextFile> sourceFirst(List<TextFile> texts, String source) {
        Set<TextFile> ordered = new LinkedHashSet<>();
        texts.stream().filter(text -> text.tag().equals(source)).forEach(ordered::add);
        ordered.addAll(texts);
        return List.copyOf(ordered);
    }

    private static List<Heading> headings(@Nullable Translation translation) {
        return translation == null
                ? List.of()
                : translation.sections().stream().map(Section::heading).toList();
    }

    private Optional<Language> language(TextFile text) {
        return site.languages().stream()
                .filter(language -> language.tag().equals(text.tag()))
                .findFirst();
    }

    /** The texts by the order of the site's languages, plain before easy. */
    private List<Translation> inOrder(String folder, Map<TextFile, Translation> read) {
        List<Translation> ordered = new ArrayList<>();
        for (Language language : site.languages()) {
            for (Wording wording : Wording.values()) {
                Optional.ofNullable(read.get(new TextFile(folder, language.tag(), wording)))
                        .ifPresent(ordered::add);
            }
        }
        return ordered;
    }
}
