package plainleaf.content;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import plainleaf.content.source.Folder;
import plainleaf.content.source.Problems;
import plainleaf.model.Language;
import plainleaf.model.Location;
import plainleaf.model.Problem;
import plainleaf.model.SourceFile;

/** Reads the languages in {@code templates/languages}, each once and only when it is asked for. */
public final class LanguageReader {
    private static final String FOLDER = "languages";
    private static final String END = ".properties";

    /** The language whose labels are the list of labels. */
    private static final String MODEL = "en";

    private final Folder templates;
    private final Problems problems;
    private final FontShelf fonts;
    private final Set<String> tags;
    private final Map<String, Optional<Language>> languages = new HashMap<>();
    private Optional<Map<String, LabelValues>> labels = Optional.empty();

    /** A reader of its own. */
    public LanguageReader(Path templates) {
        this(templates, new Problems());
    }

    LanguageReader(Path templates, Problems problems) {
        this.templates = new Folder(templates, problems);
        this.problems = problems;
        this.fonts = new FontShelf(this.templates);
        this.tags = tagsIn(this.templates);
        if (tags.isEmpty()) {
            reportNone();
        }
    }

    private void reportNone() {
        boolean there = templates.exists("");
        problems.add(
                Problem.Kind.FILE_UNREADABLE,
                Location.of(templates.root().toString()),
                there ? "The templates folder has no languages in it." : "The templates folder is not there.",
                "Name a folder that holds languages, fonts and styles as Plainleaf's own templates folder does.");
    }

    private static Set<String> tagsIn(Folder templates) {
        List<String> files = templates.exists(FOLDER) ? templates.files(FOLDER) : List.of();
        Set<String> tags = new TreeSet<>();
        files.stream()
                .filter(file -> file.endsWith(END))
                .forEach(file -> tags.add(file.substring(0, file.length() - END.length())));
        return tags;
    }

    /** The tags of all languages that have a file, sorted. */
    public Set<String> tags() {
        return tags;
    }

    /** The language of this tag; empty where it has no file, or one that cannot be used, which is a problem then. */
    public Optional<Language> read(String tag) {
        if (!tags.contains(tag)) {
            return Optional.empty();
        }
        Optional<Language> known = languages.get(tag);
        if (known == null) {
            known = file(tag).flatMap(file -> file.language(tag, labels()));
            languages.put(tag, known);
        }
        return known;
    }

    /** How many labels a language must have. */
    public int labelCount() {
        return labels().size();
    }

    /** Whether web pages bring this family along, for readers whose devices lack its script. */
    public boolean hasWebFont(String family) {
        return fonts.hasWebFont(family);
    }

    private Map<String, LabelValues> labels() {
        Map<String, LabelValues> known =
                labels.orElseGet(() -> file(MODEL).map(LanguageFile::labels).orElseGet(Map::of));
        labels = Optional.of(known);
        return known;
    }

    private Optional<LanguageFile> file(String tag) {
        return templates.text(FOLDER + "/" + tag + END).map(source -> new LanguageFile(source, fonts, problems));
    }

    /** What could not be used so far. */
    public List<Problem> problems() {
        return problems.sorted();
    }

    /** The files that were read so far, by name. */
    public Map<String, SourceFile> sources() {
        return templates.sources();
    }
}
