package plainleaf.html;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.model.Bytes;
import plainleaf.model.Edition;
import plainleaf.model.FileSize;
import plainleaf.model.FontFamily;
import plainleaf.model.FrontMatter;
import plainleaf.model.Language;
import plainleaf.model.PictureFile;
import plainleaf.model.PressSettings;
import plainleaf.model.PrintJob;
import plainleaf.model.PrintSheet;
import plainleaf.model.Site;

/** Sets the page that goes to the printer with a file: what it is, and how it is to be printed. In English. */
final class TicketPages {
    private static final String STYLE = "styles/print/ticket.css";
    private static final String PICTURE = "page-1.png";

    /** In millimetres. */
    private static final int PICTURE_HEIGHT = 62;

    private static final int TIGHTER_PICTURE = 10;

    /** One white pixel, which keeps the place of the first page's drawing. */
    private static final Bytes PIXEL = Bytes.of(Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg=="));

    private final Templates templates;
    private final Tokens tokens;

    TicketPages(Templates templates) {
        this.templates = templates;
        this.tokens = Tokens.of(templates.text("styles/tokens.css"));
    }

    /**
     * What {@code ticket.ftlh} may use.
     *
     * @param heading with which the title begins
     * @param picture the address of what stands for the first page, with its width and height in millimetres
     * @param style free of {@code <} and {@code &}
     */
    public record View(
            PrintJob job,
            String heading,
            String organisation,
            Language language,
            String title,
            String direction,
            List<Row> rows,
            String phone,
            String email,
            String picture,
            int pictureWidth,
            int pictureHeight,
            String style) {}

    /** One thing that the printer has to know. */
    public record Row(String name, String value) {}

    /** @param tighter by how many steps less room stands between lines, from 0 to 3: its letters stay as large as they are */
    PrintSheet of(PrintJob job, Site site, Language english, Instant moment, int tighter) {
        Language language = job.edition().translation().language();
        Language fonts = english.withFontsOf(List.of(language));
        Site.Page trim = job.press().trim();
        int height = PICTURE_HEIGHT - TIGHTER_PICTURE * tighter;
        View view = new View(
                job,
                PrintJob.TICKET,
                site.organisationIn("en"),
                language,
                job.edition().translation().front().title(),
                language.direction().id(),
                rows(job, language),
                site.contact().phone(),
                site.contact().email(),
                PICTURE,
                Math.round((float) height * trim.width() / trim.height()),
                height,
                style(fonts, site, tighter));
        return new PrintSheet(
                job.edition().id(),
                templates.fill("ticket.ftlh", view),
                job.edition().translation().location().file(),
                fonts,
                language.tag().equals(english.tag()) ? List.of() : List.of(language),
                Map.of(PICTURE, new PictureFile(PICTURE, "image/png", PIXEL)),
                moment,
                site.pdf());
    }

    private static List<Row> rows(PrintJob job, Language language) {
        Edition edition = job.edition();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("Language", language.englishName() + " (" + language.tag() + ")"));
        rows.add(new Row("Edition", edition.id().variant().id().replace('-', ' ')));
        rows.add(new Row(
                "Reference", joined(", version ", edition.leaflet().governance().reference(), edition)));
        rows.add(new Row("Text", checked(edition.translation().front())));
        rows.add(new Row("Pages", job.pages() + ", as single pages in the order of reading"));
        rows.add(new Row("Trimmed size", size(job.press().trim())));
        rows.add(new Row(
                "Bleed", job.press().bleed() == 0 ? "none" : number(job.press().bleed()) + " mm on each side"));
        rows.add(new Row("Marks", marks(job.press())));
        rows.add(new Row(
                "Colours",
                "CMYK on both sides for " + condition(job) + "; black text on black alone; "
                        + job.press().inkLimit() + " % ink at most"));
        rows.add(new Row("Paper", job.press().paper()));
        rows.add(new Row("Binding", binding(job)));
        rows.add(new Row(
                "File", job.file().substring(job.file().lastIndexOf('/') + 1) + ", " + size(FileSize.of(job.bytes()))));
        // In four parts, which the eye can compare.
        rows.add(new Row("SHA-256", job.sha256().replaceAll("(.{16})(?=.)", "$1 ")));
        return rows.stream().filter(row -> !row.value().isEmpty()).collect(Collectors.toList());
    }

    private static String joined(String between, String reference, Edition edition) {
        String version = edition.leaflet().governance().version();
        return Stream.of(reference, version).filter(text -> !text.isEmpty()).collect(Collectors.joining(between));
    }

    private static String checked(FrontMatter front) {
        if (front.status() == FrontMatter.Status.DRAFT) return "a draft";
        return front.status().id()
                + (front.checker().isEmpty() ? "" : " by " + front.checker())
                + front.checkedOn().map(day -> " on " + day).orElse("");
    }

    private static String size(FileSize size) {
        return number(size.amount()) + (size.mega() ? " MB" : " kB");
    }

    private static String size(Site.Page trim) {
        String measures = trim.width() + " × " + trim.height() + " mm";
        return trim.name().equals(measures) ? measures : trim.name() + ", " + measures;
    }

    private static String marks(PressSettings press) {
        if (press.marks()) return press.colourBar() ? "crop marks and a bar of the inks" : "crop marks";
        return press.colourBar() ? "a bar of the inks" : "none: the file’s TrimBox says where to cut";
    }

    private static String binding(PrintJob job) {
        String spine = job.boundRight()
                ? "on the right of the first page: the text is read from right to left"
                : "on the left of the first page";
        return switch (job.binding()) {
            case FOLDED -> "one sheet, folded once; the fold is " + spine;
            case STAPLED -> "saddle stitch: folded, with two staples in the fold; the fold is " + spine;
            case LETTER_FOLD ->
                "letter fold: one sheet of A4, folded twice; outside "
                        + (job.boundRight() ? "pages 1, 6, 5, inside 4, 3, 2" : "pages 5, 6, 1, inside 2, 3, 4")
                        + "; the panel of pages 4 and 5 is folded in and is 97 mm wide, the others 100 mm: when imposing,"
                        + " lay each page (99 mm) in the middle of its panel, with its bleed to the folds; the fold"
                        + " beside page 1 is "
                        + spine;
        };
    }

    private static String condition(PrintJob job) {
        String given = job.press().profile();
        String name = given.isEmpty() ? job.condition().condition() : given.substring(given.lastIndexOf('/') + 1);
        return name + " (profile “" + job.condition().profile() + "”)";
    }

    private static String number(double measure) {
        return BigDecimal.valueOf(measure).stripTrailingZeros().toPlainString();
    }

    private String style(Language fonts, Site site, int tighter) {
        Map<String, String> variables = new LinkedHashMap<>(tokens.with(site).light());
        variables.put("leading", List.of("1.35", "1.3", "1.25", "1.2").get(tighter));
        variables.put("row", List.of("0.7mm", "0.5mm", "0.3mm", "0.1mm").get(tighter));
        variables.put("field", List.of("3mm", "2.5mm", "2mm", "1.5mm").get(tighter));
        variables.put(
                "fonts",
                fonts.fonts().stream()
                        .map(FontFamily::name)
                        .map(StyleText::quoted)
                        .collect(Collectors.joining(", ")));
        return StyleText.resolved(StyleText.bare(templates.text(STYLE)), variables);
    }
}
