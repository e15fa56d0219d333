package plainleaf.html;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import plainleaf.model.EditionId;
import plainleaf.model.FontFamily;
import plainleaf.model.Language;
import plainleaf.model.OfferedPicture;
import plainleaf.model.PictureFile;
import plainleaf.model.PrintSheet;
import plainleaf.model.Site;
import plainleaf.model.Variant;
import plainleaf.model.WebPage;

/** Sets the sheet of all pictures that authors may use, as a page and for print. Both are in English. */
final class PictureSheetPages {
    private static final String NAME = "index.html";
    private static final String STYLE = "styles/print/pictures.css";

    private final Templates templates;
    private final Tokens tokens;

    PictureSheetPages(Templates templates) {
        this.templates = templates;
        this.tokens = Tokens.of(templates.text("styles/tokens.css"));
    }

    /**
     * What {@code pictures.ftlh} and {@code pictures-print.ftlh} may use.
     *
     * @param root empty: the sheet has a folder of its own
     * @param fontSheets none, as for all pages in English
     * @param canonical empty: nobody should look for it by a public address
     * @param switches none: the sheet is in English
     * @param date the day of the sheet, in words
     * @param style of print, free of {@code <} and {@code &}; empty on the web
     */
    public record View(
            String root,
            List<String> fontSheets,
            String canonical,
            List<LanguageSwitch> switches,
            String organisation,
            String date,
            int count,
            List<Group> groups,
            String style) {}

    /**
     * The pictures of one folder.
     *
     * @param id of its heading
     * @param leaflet whose own they are; empty for those that all share
     * @param path what is typed before the name of the file, in a text that may use it
     */
    public record Group(String id, String leaflet, String path, List<Entry> pictures) {}

    /**
     * A picture as the sheet shows it.
     *
     * @param uses the editions that show it, by leaflet and language
     */
    public record Entry(OfferedPicture picture, String address, String shape, List<String> uses) {}

    WebPage page(List<OfferedPicture> pictures, Site site, LocalDate date) {
        return new WebPage(NAME, templates.fill("pictures.ftlh", view(pictures, site, date, "")));
    }

    PrintSheet print(
            List<OfferedPicture> pictures, Site site, Language english, String file, LocalDate date, Instant moment) {
        Language fonts = english.withFontsOf(site.languages());
        View view = view(pictures, site, date, style(fonts, site));
        Map<String, PictureFile> files = new LinkedHashMap<>();
        pictures.forEach(picture -> files.put(address(picture), picture.file()));
        return new PrintSheet(
                // No leaflet can have this name: the folder is the pictures'.
                new EditionId("pictures", english.tag(), Variant.STANDARD),
                templates.fill("pictures-print.ftlh", view),
                file,
                fonts,
                files,
                moment,
                site.pdf());
    }

    private View view(List<OfferedPicture> pictures, Site site, LocalDate date, String style) {
        return new View(
                "",
                List.of(),
                "",
                List.of(),
                site.organisationIn("en"),
                EnglishDate.of(date),
                pictures.size(),
                groups(pictures),
                style);
    }

    private static List<Group> groups(List<OfferedPicture> pictures) {
        Map<String, List<OfferedPicture>> byFolder = pictures.stream()
                .collect(Collectors.groupingBy(OfferedPicture::folder, TreeMap::new, Collectors.toList()));
        return byFolder.entrySet().stream()
                .map(folder -> group(folder.getKey(), folder.getValue()))
                .toList();
    }

    private static Group group(String folder, List<OfferedPicture> pictures) {
        int slash = folder.indexOf('/');
        String leaflet = slash < 0 ? "" : folder.substring(0, slash);
        String path = leaflet.isEmpty() ? "../" + folder + "/" : folder.substring(slash + 1) + "/";
        return new Group("folder-" + folder.replace('/', '-'), leaflet, path, entries(pictures));
    }

    private static List<Entry> entries(List<OfferedPicture> pictures) {
        return pictures.stream()
                .map(picture -> new Entry(
                        picture,
                        address(picture),
                        PictureSize.of(picture.file()).shape(),
                        EditionId.named(picture.uses())))
                .toList();
    }

    private static String address(OfferedPicture picture) {
        return Addresses.escaped(picture.file().assetPath());
    }

    private String style(Language fonts, Site site) {
        Map<String, String> variables = new LinkedHashMap<>(tokens.with(site).light());
        variables.put(
                "fonts",
                fonts.fonts().stream()
                        .map(FontFamily::name)
                        .map(StyleText::quoted)
                        .collect(Collectors.joining(", ")));
        return StyleText.resolved(StyleText.bare(templates.text(STYLE)), variables);
    }
}
