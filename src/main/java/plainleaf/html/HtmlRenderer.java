package plainleaf.html;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import plainleaf.model.Article;
import plainleaf.model.Audit;
import plainleaf.model.Bytes;
import plainleaf.model.Catalogue;
import plainleaf.model.Edition;
import plainleaf.model.Language;
import plainleaf.model.Leaflet;
import plainleaf.model.OfferedPicture;
import plainleaf.model.PictureFile;
import plainleaf.model.PressJob;
import plainleaf.model.PressSettings;
import plainleaf.model.PrintJob;
import plainleaf.model.PrintSheet;
import plainleaf.model.Site;
import plainleaf.model.TextMeasure;
import plainleaf.model.TypeArea;
import plainleaf.model.WebPage;

/**
 * Sets editions and indexes as HTML through the templates, which are read once. It may be used by many threads at once;
 * what it throws is a fault of the templates, never of an author's text.
 */
public final class HtmlRenderer {
    private final ArticleSetter articles;
    private final PrintShell print;
    private final WebShell web;
    private final IndexPages indexes;
    private final WebAssets assets;
    private final ReportPages reports;
    private final PictureSheetPages pictures;
    private final TicketPages tickets;

    /**
     * A renderer that sets with the templates of this folder.
     *
     * @throws IllegalStateException where the folder or a style sheet in it cannot be read
     */
    public HtmlRenderer(Path templates) {
        Templates folder = new Templates(templates);
        Icons icons = new Icons(folder);
        WebFonts fonts = new WebFonts(folder);
        this.articles = new ArticleSetter(folder);
        this.print = new PrintShell(folder, icons);
        this.web = new WebShell(folder, fonts);
        this.indexes = new IndexPages(folder, fonts);
        this.assets = new WebAssets(folder, icons, fonts);
        this.reports = new ReportPages(folder, fonts);
        this.pictures = new PictureSheetPages(folder);
        this.tickets = new TicketPages(folder);
    }

    /**
     * An edition set as an article, as it stands on this day.
     *
     * @param pictures by {@link PictureFile#name()}; a picture that is not among them is left out
     */
    public Article article(Edition edition, Site site, Map<String, PictureFile> pictures, LocalDate date) {
        return articles.set(edition, site, pictures, date);
    }

    /** The room that an edition's print sheet has for a line of text. */
    public TypeArea typeArea(Edition edition, Site site) {
        return print.typeArea(edition, site);
    }

    /**
     * An article made ready for the PDF engine.
     *
     * @param pictures by {@link PictureFile#name()}; all that the article shows
     * @param moment the date and time the PDF is to carry
     * @param measure of the language it is set in
     */
    public PrintSheet printSheet(
            Edition edition,
            Article article,
            Site site,
            Map<String, PictureFile> pictures,
            Instant moment,
            TextMeasure measure) {
        return print.around(edition, article, site, pictures, moment, measure);
    }

    /**
     * What the press file of an edition is made with.
     *
     * @param proof whether every page is to say that it is one
     */
    public PressJob pressJob(Edition edition, Site site, PressSettings settings, boolean proof) {
        return print.pressJob(edition, site, settings, proof);
    }

    /** An article made into its web page, with the ways to every other edition in the catalogue. */
    public WebPage page(Edition edition, Article article, Site site, Catalogue catalogue) {
        return web.around(edition, article, site, catalogue);
    }

    /** The start page, and the list of each language that has an edition in the catalogue. */
    public List<WebPage> indexes(Site site, Catalogue catalogue) {
        return indexes.of(site, catalogue);
    }

    /**
     * The accessibility report and the draft of an accessibility statement, in English.
     *
     * @param folder below {@code output/} with a slash at its end; empty where they stand apart from the leaflets
     * @param rules how many there are
     */
    public List<WebPage> reports(String folder, Audit audit, Site site, Collection<Leaflet> leaflets, int rules) {
        return reports.of(folder, audit, site, leaflets, rules);
    }

    /** The page that shows the pictures authors may use, as they stand on this day, in English. */
    public WebPage pictureSheet(List<OfferedPicture> offered, Site site, LocalDate date) {
        return pictures.page(offered, site, date);
    }

    /**
     * The same, ready for the PDF engine.
     *
     * @param english whose fonts come first
     * @param file that problems are told of
     * @param moment the date and time the PDF is to carry
     */
    public PrintSheet printedPictureSheet(
            List<OfferedPicture> offered, Site site, Language english, String file, LocalDate date, Instant moment) {
        return pictures.print(offered, site, english, file, date, moment);
    }

    /**
     * The page that goes to the printer with a file, ready for the PDF engine. Its picture is one white pixel, where the
     * file's first page is to be drawn.
     *
     * @param english whose fonts come first
     * @param moment the date and time the PDF is to carry
     * @param tighter by how many steps less room stands between lines, from 0 to 3
     */
    public PrintSheet ticket(PrintJob job, Site site, Language english, Instant moment, int tighter) {
        return tickets.of(job, site, english, moment, tighter);
    }

    /**
     * The style sheet, icons and fonts of the web pages, by their address in {@code output/}.
     *
     * @param parts languages that parts of texts are in
     */
    public Map<String, Bytes> assets(Site site, Collection<Language> parts) {
        return assets.of(site, parts);
    }
}
