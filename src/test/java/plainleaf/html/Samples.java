package plainleaf.html;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;
import plainleaf.model.Block;
import plainleaf.model.Block.BulletList;
import plainleaf.model.Block.Callout;
import plainleaf.model.Block.Callout.Urgency;
import plainleaf.model.Block.ListItem;
import plainleaf.model.Block.NumberedList;
import plainleaf.model.Block.Paragraph;
import plainleaf.model.Block.Picture;
import plainleaf.model.Block.PictureBlock;
import plainleaf.model.Block.Table;
import plainleaf.model.Block.TableCell;
import plainleaf.model.Bytes;
import plainleaf.model.Catalogue;
import plainleaf.model.Contact;
import plainleaf.model.Direction;
import plainleaf.model.Edition;
import plainleaf.model.Evidence;
import plainleaf.model.FontFamily;
import plainleaf.model.FrontMatter;
import plainleaf.model.Governance;
import plainleaf.model.Heading;
import plainleaf.model.Language;
import plainleaf.model.Leaflet;
import plainleaf.model.LocalText;
import plainleaf.model.Location;
import plainleaf.model.PictureFile;
import plainleaf.model.RichText;
import plainleaf.model.Section;
import plainleaf.model.Site;
import plainleaf.model.TextMeasure;
import plainleaf.model.Translation;
import plainleaf.model.TypeMeasure;
import plainleaf.model.Variant;
import plainleaf.model.Wording;

/** A leaflet with one of everything, its site and its catalogue. */
final class Samples {
    static final Path TEMPLATES = Path.of("templates");
    static final LocalDate DATE = LocalDate.of(2026, 11, 23);
    static final String DRAWING = "pictures/spine.svg";
    /** Every character is half an em wide. */
    static final TextMeasure MEASURE = text -> text.length() / 2.0;

    static final Map<String, PictureFile> PICTURES = Map.of(
            DRAWING,
            new PictureFile(
                    DRAWING,
                    "image/svg+xml",
                    Bytes.of(
                            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 48'><path d='M8 8h32v32H8z'/></svg>")));

    private static int line = 10;

    private Samples() {}

    static Language language(String tag) {
        Properties file = new Properties();
        try (Reader reader = Files.newBufferedReader(TEMPLATES.resolve("languages/" + tag + ".properties"))) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> labels = new HashMap<>();
        file.stringPropertyNames().stream()
                .filter(key -> key.startsWith("label."))
                .forEach(key -> labels.put(key.substring("label.".length()), file.getProperty(key)));
        List<FontFamily> fonts = Arrays.stream(file.getProperty("fonts").split(", *"))
                .map(name -> new FontFamily(name, Bytes.of(""), Bytes.of("")))
                .toList();
        return new Language(
                tag,
                file.getProperty("autonym"),
                file.getProperty("english"),
                file.getProperty("direction").equals("rtl") ? Direction.RTL : Direction.LTR,
                file.getProperty("formats"),
                file.getProperty("digits"),
                new TypeMeasure(number(file, "size"), number(file, "leading"), number(file, "tight-leading")),
                fonts,
                labels);
    }

    private static double number(Properties file, String key) {
        return Double.parseDouble(file.getProperty(key));
    }

    static Location at() {
        return new Location("content/spine/en.md", line++, 1);
    }

    static LocalText both(String en, String cy) {
        return new LocalText("", Map.of("en", en, "cy", cy), at());
    }

    static RichText words(String plain) {
        return new RichText(plain, plain.replace("&", "&amp;").replace("<", "&lt;"));
    }

    static Paragraph paragraph(String text) {
        return new Paragraph(words(text), at());
    }

    static ListItem item(String title, Block... blocks) {
        return new ListItem(title.isEmpty() ? RichText.NONE : words(title), List.of(blocks), at());
    }

    static TableCell cell(String text) {
        return new TableCell(text.isEmpty() ? RichText.NONE : words(text), at());
    }

    static Callout callout(Urgency urgency, String title) {
        return new Callout(
                urgency, title.isEmpty() ? RichText.NONE : words(title), List.of(paragraph("Do this now.")), at());
    }

    /** One block of every kind. */
    static List<Block> everything() {
        return List.of(
                paragraph("Your spine is a column of bones."),
                new BulletList(
                        List.of(
                                item("", paragraph("weak bones")),
                                item(
                                        "",
                                        paragraph("an injury, such as"),
                                        new BulletList(List.of(item("", paragraph("a fall"))), at()))),
                        at()),
                new NumberedList(1, List.of(item("", paragraph("one")), item("", paragraph("two"))), at()),
                new NumberedList(
                        3,
                        List.of(
                                item("Lie on your front.", paragraph("You lie face down.")),
                                item("", paragraph("Rest."))),
                        at()),
                new Table(
                        words("What could go wrong"),
                        List.of(cell(""), cell("What it means")),
                        List.of(List.of(cell("Bleeding"), cell("You may bleed."))),
                        true,
                        at()),
                new Table(
                        RichText.NONE,
                        List.of(cell("Food"), cell("Stop")),
                        List.of(List.of(cell("Milk"), cell(""))),
                        false,
                        at()),
                new Block.LabelledList(new Table(
                        words("What to stop"),
                        List.of(cell("What you have"), cell("When to stop?"), cell("Examples")),
                        List.of(List.of(cell("Food"), cell("6 hours before"), cell(""))),
                        true,
                        at())),
                new Picture(DRAWING, "3 bones, \"one\" < another", "The bones", false, at()),
                new Picture(DRAWING, "", "", true, at()),
                new PictureBlock(
                        new Picture(DRAWING, "", "", true, at()),
                        List.of(paragraph("You lie down."), paragraph("We help you.")),
                        at()),
                callout(Urgency.CAUTION, "Call 999"),
                callout(Urgency.WARNING, "Contact your GP"),
                callout(Urgency.IMPORTANT, "Pregnancy"),
                callout(Urgency.TIP, ""),
                callout(Urgency.NOTE, "Parking"),
                new Block.Quote(List.of(paragraph("It went well.")), at()),
                new Block.Code("x < y", at()),
                new Block.ThematicBreak(at()),
                new Block.Unsupported("<blink>", at()));
    }

    static Section section(int level, String id, String heading, Block... blocks) {
        return new Section(new Heading(level, id, words(heading), at()), List.of(blocks));
    }

    static FrontMatter front(String title, FrontMatter.Status status, FrontMatter.Method method) {
        return new FrontMatter(
                title, "An injection of bone cement", status, method, "", "", Optional.empty(), "", Optional.empty());
    }

    /** A text with this many headings of level 2, everything under the first. */
    static Translation translation(String tag, Wording wording, FrontMatter front, int headings) {
        List<Section> sections = IntStream.rangeClosed(1, headings)
                .mapToObj(number -> section(
                        2,
                        "part-" + number,
                        "Part " + number,
                        number == 1 ? everything().toArray(Block[]::new) : new Block[] {paragraph("Words " + number)}))
                .toList();
        return new Translation(
                language(tag),
                wording,
                front,
                List.of(paragraph("Before the first heading.")),
                sections,
                List.of(),
                List.of(),
                List.of(),
                new Location("content/spine/" + tag + ".md", 2, 8));
    }

    static Governance governance(boolean sample, LocalDate reviewDue) {
        return new Governance(
                "RAD-1",
                "1.0",
                Optional.of(LocalDate.of(2026, 1, 5)),
                Optional.of(LocalDate.of(2026, 1, 4)),
                Optional.of(reviewDue),
                Optional.of(both("Radiology", "Radioleg")),
                Optional.of(both("The group", "Y grŵp")),
                new Contact("01632 960 123", "", Optional.empty(), Optional.empty()),
                Governance.Kind.PROCEDURE,
                List.of(new Evidence(
                        both("NICE guidance", "Canllaw NICE"), "https://www.nice.org.uk/guidance/ipg12", "2003-09")),
                sample,
                DRAWING,
                Location.of("content/spine/leaflet.yaml"));
    }

    static Leaflet leaflet(Governance governance, Translation... translations) {
        return new Leaflet("spine", "en", governance, true, Map.of(), List.of(translations));
    }

    static Edition edition(Translation translation, Variant variant) {
        return new Edition(leaflet(governance(false, LocalDate.of(2030, 1, 1)), translation), translation, variant);
    }

    /** An approved English text with this many headings of level 2. */
    static Edition edition(Variant variant, int headings) {
        return edition(
                translation(
                        "en",
                        variant.wording(),
                        front("Spine & back", FrontMatter.Status.APPROVED, FrontMatter.Method.HUMAN),
                        headings),
                variant);
    }

    static Site site() {
        return site("", Map.of());
    }

    static Site site(String baseUrl, Map<String, String> colours) {
        return site(baseUrl, colours, 18);
    }

    /** @param size of large print, in points */
    static Site site(String baseUrl, Map<String, String> colours, double size) {
        return new Site(
                both("Example Hospital", "Ysbyty Enghreifftiol"),
                List.of(language("en"), language("cy")),
                baseUrl,
                Site.Profile.PLAIN,
                List.of(),
                new Site.Policy(Site.Policy.Measure.BANNER, Site.Policy.Measure.BANNER),
                Map.<Variant, Set<String>>of(),
                colours,
                "",
                Contact.NONE,
                Site.PdfStandard.UA_1,
                Map.of(
                        Variant.STANDARD, new Site.Sheet(12, Site.Page.A5),
                        Variant.LARGE_PRINT, new Site.Sheet(size, Site.Page.A4),
                        Variant.EASY_READ, new Site.Sheet(16, Site.Page.A4)),
                Map.of(),
                Map.of(),
                Map.of(),
                Location.of("content/site.yaml"));
    }

    static Catalogue catalogue(Edition... editions) {
        return new Catalogue(Arrays.stream(editions)
                .map(edition -> new Catalogue.Entry(
                        edition.id(),
                        edition.translation().front().title(),
                        edition.translation().front().summary(),
                        edition.translation().front().status() == FrontMatter.Status.DRAFT,
                        false,
                        8,
                        63_000))
                .toList());
    }
}
