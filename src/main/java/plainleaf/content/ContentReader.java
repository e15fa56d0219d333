package plainleaf.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.content.picture.PictureShelf;
import plainleaf.content.source.Folder;
import plainleaf.content.source.Problems;
import plainleaf.model.Acceptance;
import plainleaf.model.EditionId;
import plainleaf.model.GlossaryTerm;
import plainleaf.model.Leaflet;
import plainleaf.model.PictureCredit;
import plainleaf.model.Problem.Kind;
import plainleaf.model.Reading;
import plainleaf.model.Site;
import plainleaf.model.SourceFile;

/** Reads a content folder whole: whatever its authors wrote, the answer is a value, never an exception. */
public final class ContentReader {
    private static final Pattern LEAFLET_ID = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final String PICTURES = "pictures";

    /** Credits and notes; any other file there is meant to be a picture. */
    private static final Pattern BESIDE_PICTURES = Pattern.compile(".*\\.(ya?ml|md|txt)");

    private final Problems problems = new Problems();
    private final Folder content;
    private final LanguageReader languages;
    private final TemplateReader templates;
    private final PictureShelf pictures;
    private final Settings settings;

    /**
     * A reader for one reading.
     *
     * @param content the folder as the user names it: places are given below this name
     * @param templates the folder with {@code languages}, {@code fonts} and {@code styles} in it
     */
    public ContentReader(Path content, Path templates) {
        this.content = new Folder(content, problems);
        this.languages = new LanguageReader(templates, problems);
        this.templates = new TemplateReader(new Folder(templates, problems));
        this.pictures =
                new PictureShelf(this.content, new Folder(templates.resolveSibling("content"), problems), problems);
        this.settings = new Settings(this.content, languages, pictures, problems);
    }

    /** All that can be published. */
    public Reading read() {
        return read(false);
    }

    /** The same, and every picture in the folders of pictures, whether a text shows it or not. */
    public Reading readWithEveryPicture() {
        return read(true);
    }

    private Reading read(boolean everyPicture) {
        SiteReader siteReader = new SiteReader(settings);
        boolean speechless = languages.tags().isEmpty();
        Optional<Site> site = speechless ? Optional.empty() : siteReader.read();
        List<GlossaryTerm> glossary = List.of();
        List<Leaflet> leaflets = new ArrayList<>();
        List<PictureCredit> credits = List.of();
        List<Acceptance> baseline = List.of();
        Set<EditionId> unreadable = Set.of();
        if (site.isPresent()) {
            glossary = GlossaryReader.read(settings);
            baseline = BaselineReader.read(settings);
            LeafletReader reader = new LeafletReader(settings, site.get(), siteReader.wanted());
            HardWords hardWords = new HardWords(glossary);
            List<String> folders = leafletFolders();
            CreditsReader credited = new CreditsReader(settings);
            credited.read(PICTURES);
            for (String folder : folders) {
                reader.read(folder).map(hardWords::gatheredIn).ifPresent(leaflets::add);
                credited.read(folder + "/" + PICTURES);
            }
            if (everyPicture) offerPictures(folders);
            credits = credited.credits();
            unreadable = reader.unreadable();
            boolean silent = folders.stream().noneMatch(folder -> problems.concernAny(content.name(folder + "/")));
            if (leaflets.isEmpty() && unreadable.isEmpty() && silent) noLeaflets();
        }
        Map<String, SourceFile> sheets = templates.read();
        return new Reading(
                site,
                leaflets,
                unreadable,
                glossary,
                pictures.pictures(),
                credits,
                baseline,
                languages.tags(),
                sources(),
                sheets,
                problems.sorted());
    }

    private void offerPictures(List<String> leaflets) {
        Stream.concat(Stream.of(PICTURES), leaflets.stream().map(leaflet -> leaflet + "/" + PICTURES))
                .filter(content::exists)
                .flatMap(folder -> content.files(folder).stream().map(file -> folder + "/" + file))
                .filter(file -> !BESIDE_PICTURES.matcher(file).matches())
                .forEach(pictures::offer);
    }

    private void noLeaflets() {
        problems.add(
                Kind.FILE_UNREADABLE,
                content.place(""),
                "There is no leaflet in this folder.",
                "Make a folder with a leaflet.yaml and a text, such as en.md, in it.");
    }

    private List<String> leafletFolders() {
        List<String> folders = new ArrayList<>();
        for (String folder : content.folders()) {
            if (LEAFLET_ID.matcher(folder).matches() && !folder.equals(PICTURES)) {
                folders.add(folder);
            } else if (!folder.equals(PICTURES)) {
                problems.add(
                        Kind.FILE_UNREADABLE,
                        content.place(folder),
                        "“" + folder + "” cannot be the name of a leaflet's folder.",
                        "Use the letters a to z, digits and hyphens; the name becomes a web address.");
            }
        }
        return folders;
    }

    private Map<String, SourceFile> sources() {
        Map<String, SourceFile> sources = new HashMap<>(languages.sources());
        sources.putAll(content.sources());
        sources.putAll(templates.sources());
        return sources;
    }
}
