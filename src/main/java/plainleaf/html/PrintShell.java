package plainleaf.html;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plainleaf.model.Article;
import plainleaf.model.Bytes;
import plainleaf.model.Edition;
import plainleaf.model.FrontMatter;
import plainleaf.model.PictureFile;
import plainleaf.model.PressJob;
import plainleaf.model.PressSettings;
import plainleaf.model.PrintSheet;
import plainleaf.model.Site;
import plainleaf.model.TextMeasure;
import plainleaf.model.TypeArea;

/** Puts an article into the document that the PDF engine prints. */
final class PrintShell {
    /** In English, as printers know it. */
    private static final String PROOF = "PROOF";

    private final Templates templates;
    private final Icons icons;
    private final PrintStyles styles;

    PrintShell(Templates templates, Icons icons) {
        this.templates = templates;
        this.icons = icons;
        this.styles = new PrintStyles(templates);
    }

    /**
     * What {@code print.ftlh} may use.
     *
     * @param style free of {@code <} and {@code &}
     */
    public record View(
            Edition edition,
            Article article,
            Labels labels,
            String title,
            String organisation,
            String style,
            List<Outline.Mark> outline) {}

    TypeArea typeArea(Edition edition, Site site) {
        return styles.typeArea(edition, site);
    }

    PrintSheet around(
            Edition set,
            Article article,
            Site site,
            Map<String, PictureFile> files,
            Instant moment,
            TextMeasure measure) {
        Edition edition = OtherLanguages.beside(set, site);
        Labels labels = new Labels(edition.translation().language());
        String tag = edition.translation().language().tag();
        View view = new View(
                edition,
                article,
                labels,
                Titles.of(edition, labels),
                site.organisationIn(tag),
                styles.of(edition, site, measure),
                Outline.of(edition, About.of(edition, site, labels), labels));
        return new PrintSheet(
                edition.id(),
                templates.fill("print.ftlh", view),
                edition.translation().location().file(),
                edition.translation().typeset(),
                edition.translation().foreign(),
                pictures(article, site, files),
                moment,
                site.pdf());
    }

    /** What the press file of this edition is made with. */
    PressJob pressJob(Edition edition, Site site, PressSettings settings, boolean proof) {
        Labels labels = new Labels(edition.translation().language());
        boolean draft = edition.translation().front().status() == FrontMatter.Status.DRAFT;
        return new PressJob(
                settings,
                site.profiles().getOrDefault(settings.profile(), Bytes.of("")),
                Notes.onAddedPages(edition, labels),
                proof ? PROOF + (draft ? " · " + labels.say("index.draft") : "") : "",
                styles.typeArea(edition, site));
    }

    private Map<String, PictureFile> pictures(Article article, Site site, Map<String, PictureFile> files) {
        Map<String, PictureFile> pictures = new LinkedHashMap<>(icons.forPrint(styles.tokens(site)));
        for (String name : article.pictures()) {
            PictureFile file = files.get(name);
            if (file == null) {
                throw new IllegalArgumentException(article.id() + " shows " + name + ", which is not given");
            }
            pictures.put(Addresses.ofAsset(name), file);
        }
        return pictures;
    }
}
