package plainleaf.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plainleaf.check.Checks;
import plainleaf.check.press.NotReady;
import plainleaf.check.press.PressChecks;
import plainleaf.check.press.PressLimits;
import plainleaf.content.ContentReader;
import plainleaf.html.HtmlRenderer;
import plainleaf.model.Article;
import plainleaf.model.Bytes;
import plainleaf.model.Edition;
import plainleaf.model.EditionId;
import plainleaf.model.PdfDocument;
import plainleaf.model.PressSettings;
import plainleaf.model.Reading;
import plainleaf.model.Site;
import plainleaf.model.SpokenDocument;
import plainleaf.model.SpokenLine;
import plainleaf.model.Variant;
import plainleaf.pdf.PdfPrinter;
import plainleaf.pdf.PressPair;
import plainleaf.report.JobsFile;
import plainleaf.report.SchemaErrors;

/** What goes with a printer's file: a ticket that everyone can read, a booklet, and a line in the list of jobs. */
class PrintRoomTest {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 23);
    private static final Path TEMPLATES = Path.of("templates");
    private static final Map<String, PrintRoom.Made> MADE = new HashMap<>();
    private static Corridor corridor;
    private static PrintRoom room;

    @BeforeAll
    static void openTheRoom() throws Exception {
        Order order = new Order(
                Path.of("content"),
                TEMPLATES,
                Path.of("output"),
                Selection.ALL,
                DATE,
                Optional.empty(),
                1,
                false,
                Order.Press.PROOF,
                ShaperChoice.HARFBUZZ);
        Reading reading = new ContentReader(order.content(), TEMPLATES).read();
        Site site = reading.site().orElseThrow();
        Checks checks = new Checks(reading, DATE);
        corridor = new Corridor(
                order,
                reading,
                site,
                new HtmlRenderer(TEMPLATES),
                checks,
                new Findings("content", checks.severities(false, true)),
                new Shelf(Optional.empty(), false),
                new Crew(1),
                new PdfPrinter(ShaperChoice.HARFBUZZ.load().shaper()),
                Optional.of(StaffLanguage.of(order, "The ticket is")));
        room = new PrintRoom(corridor);
    }

    @AfterAll
    static void closeTheRoom() {
        corridor.crew().close();
    }

    private static Edition edition(String language, Variant variant) {
        EditionId id = new EditionId("vertebroplasty", language, variant);
        return corridor.reading().leaflets().stream()
                .flatMap(leaflet -> leaflet.editions().stream())
                .filter(edition -> edition.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static PrintRoom.Made make(String language, Variant variant) throws IOException {
        Edition edition = edition(language, variant);
        Article article = corridor.html()
                .article(edition, corridor.site(), corridor.reading().pictures(), DATE);
        PdfDocument pdf = corridor.printer()
                .print(corridor.sheet(
                        edition, article, corridor.site(), corridor.reading().pictures(), Instant.EPOCH));
        PressSettings press = Objects.requireNonNull(corridor.site().press().get(variant));
        return room.make(new PrintRoom.Pressed(
                        edition, press, new PressPair(pdf, pdf.bytes()), Optional.of(NotReady.DRAFT), Instant.EPOCH))
                .orElseThrow(() -> new AssertionError(corridor.findings().all()));
    }

    private static PrintRoom.Made made(String language) throws IOException {
        PrintRoom.Made made = MADE.get(language);
        if (made == null) MADE.put(language, made = make(language, Variant.STANDARD));
        return made;
    }

    private static Bytes ticket(String language) throws IOException {
        return file(made(language), made(language).job().ticket());
    }

    private static Bytes file(PrintRoom.Made made, String path) {
        return made.files().stream()
                .filter(file -> file.path().equals(path))
                .map(PrintRoom.Sheets::bytes)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"en, left", "ar, right", "zh-Hans, left"})
    void the_ticket_says_what_the_printer_has_to_know_on_one_page_that_everyone_can_read(String language, String side)
            throws IOException {
        PrintRoom.Made made = made(language);
        SpokenDocument spoken = spoken(ticket(language));
        List<String> said = spoken.lines().stream().map(SpokenLine::text).toList();

        assertThat(spoken.pages()).isEqualTo(1);
        assertThat(String.join("\n", said))
                .contains(
                        made.job().edition().translation().front().title(),
                        corridor.site().organisationIn("en"),
                        "A5, 148 × 210 mm",
                        "3 mm on each side",
                        "300 % ink at most",
                        "CMYK on both sides for FOGRA39 (profile “Coated FOGRA39 (ISO 12647-2:2004), 300 %”)",
                        "115 g/m², matt coated",
                        "saddle stitch: folded, with two staples in the fold; the fold is on the " + side,
                        made.job().pages() + ", as single pages",
                        made.job().sha256().substring(0, 16) + " "
                                + made.job().sha256().substring(16, 32),
                        "vertebroplasty-" + language + "-press.pdf",
                        "Quantity:",
                        "Proof only, because no person has checked this text");
        assertThat(corridor.findings().all())
                .noneMatch(found -> found.location().file().contains("ticket"));
        assertThat(corridor.checks().pdf("ticket.pdf", document(ticket(language))))
                .as("with the drawing in it")
                .noneMatch(found -> found.rule().id().startsWith("pdf-ua"));
    }

    private static SpokenDocument spoken(Bytes pdf) throws IOException {
        return plainleaf.check.speech.ReadingAloud.of((plainleaf.check.tags.TagTree)
                plainleaf.check.tags.TagReader.read(pdf, plainleaf.check.tags.Spaces.GUESSED));
    }

    private static PdfDocument document(Bytes bytes) {
        return new PdfDocument(
                new EditionId("ticket", "en", Variant.STANDARD), Site.PdfStandard.UA_1, bytes, 1, List.of());
    }

    @Test
    void the_first_page_is_drawn_small_as_letters_and_lines() throws IOException {
        try (PDDocument ticket = Loader.loadPDF(ticket("en").toArray())) {
            int drawings = 0;
            for (COSName name : ticket.getPage(0).getResources().getXObjectNames())
                if (ticket.getPage(0).getResources().getXObject(name) instanceof PDFormXObject form) {
                    drawings++;
                    assertThat(form.getBBox().getWidth()).isBetween(419f, 420f);
                    assertThat(Bytes.of(form.getStream().toByteArray()).text())
                            .contains("TJ")
                            .doesNotContain("BDC", "EMC", "BMC");
                }
            assertThat(drawings).isEqualTo(1);
        }
    }

    @Test
    void the_booklet_is_of_the_edition() throws IOException {
        PrintRoom.Made made = made("ar");
        Bytes booklet = file(made, "print/vertebroplasty-ar-booklet.pdf");

        try (PDDocument document = Loader.loadPDF(booklet.toArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo((made.job().pages() + 3) / 4 * 2);
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(made.job().edition().translation().front().title());
        }
        PressChecks.Found preflight = PressChecks.check("booklet.pdf", booklet, PressLimits.DEFAULT);
        assertThat(preflight.diagnostics())
                .extracting(found -> found.rule().id())
                .contains("press-pdf-x")
                .doesNotContain("press-boxes", "press-bleed", "press-pages", "press-safe-zone");
        assertThat(preflight.diagnostics())
                .filteredOn(found -> found.rule().id().equals("press-pdf-x"))
                .singleElement()
                .satisfies(found -> assertThat(found.severity() + " " + found.detail())
                        .startsWith("WARNING this is for an office printer"));
        assertThat(made.files())
                .extracting(PrintRoom.Sheets::path)
                .containsExactly(made.job().ticket(), made.job().booklet());
        assertThat(make("en", Variant.EASY_READ).files())
                .as("two pages of A4 need A3")
                .extracting(PrintRoom.Sheets::path)
                .containsExactly("print/vertebroplasty-en-easy-read-ticket.pdf");
    }

    @Test
    void the_same_job_gives_the_same_bytes() throws IOException {
        assertThat(make("en", Variant.STANDARD).files()).isEqualTo(made("en").files());
    }

    @Test
    void jobs_are_listed_for_programs_as_the_schema_says() throws IOException {
        String schema = "/plainleaf/schemas/jobs.schema.json";
        Bytes jobs = JobsFile.of(List.of(made("en").job(), made("ar").job()), Bytes.of(""), Set.of());
        JsonObject json = JsonParser.parseString(jobs.text()).getAsJsonObject();
        JsonObject english = json.getAsJsonArray("jobs").get(1).getAsJsonObject();

        assertThat(SchemaErrors.of(schema, jobs.text())).isEmpty();
        assertThat(english.get("file").getAsString()).isEqualTo("print/vertebroplasty-en-press.pdf");
        assertThat(english.get("sha256").getAsString())
                .isEqualTo(made("en").job().sha256());
        assertThat(english.get("spine").getAsString()).isEqualTo("left");
        assertThat(english.get("inkLimit").getAsInt()).isEqualTo(300);
        assertThat(english.get("outputIntent"))
                .hasToString("{\"condition\":\"FOGRA39\",\"profile\":\"Coated FOGRA39 (ISO 12647-2:2004), 300 %\"}");
        assertThat(json.getAsJsonArray("jobs")
                        .get(0)
                        .getAsJsonObject()
                        .get("spine")
                        .getAsString())
                .isEqualTo("right");
        english.remove("paper");
        assertThat(SchemaErrors.of(schema, json.toString())).isNotEmpty();
    }

    @Test
    void a_build_of_a_part_keeps_the_other_jobs_that_still_stand() throws IOException {
        Bytes both = JobsFile.of(List.of(made("en").job(), made("ar").job()), Bytes.of("no json"), Set.of());

        assertThat(JobsFile.of(
                        List.of(made("en").job()), both, Set.of(made("ar").job().file())))
                .isEqualTo(both);
        assertThat(JobsFile.of(List.of(made("en").job()), both, Set.of()).text())
                .doesNotContain("-ar-");
        assertThat(JobsFile.of(List.of(), Bytes.of("{\"format\": 1, \"jobs\": [null]}"), Set.of())
                        .text())
                .contains("\"jobs\": []");
    }
}
