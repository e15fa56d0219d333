package plainleaf.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.model.Bytes;
import plainleaf.model.FontFamily;
import plainleaf.model.PdfDocument;
import plainleaf.model.PrintSheet;
import plainleaf.model.Problem;
import plainleaf.typeset.TestShaper;

/** Whatever the engine cannot or may not use is said, with its place; nothing is thrown and nothing printed beside. */
class PrintProblemsTest {
    private static final String DATA =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private final PdfPrinter printer = new PdfPrinter(TestShaper.harfBuzz());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../assets/pictures/missing.png",
                "pictures/missing.svg",
                "http://127.0.0.1:9/a.png",
                "https://127.0.0.1:9/a.svg",
                "file:///etc/passwd",
                "file:///etc/passwd.svg",
                "classpath:/resources/css/XhtmlNamespaceHandler.css",
                "jar:file:/a.jar!/b.png",
                "ftp://127.0.0.1:9/a.png",
                DATA
            })
    void a_picture_the_sheet_did_not_bring_is_refused_at_its_place(String address) {
        PdfDocument pdf = print(
                "<p>Words</p><figure data-at='15:1'><img class='picture' src='" + address + "' alt='A'/></figure>");
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.problems())
                .extracting(problem -> problem.location().toString())
                .containsOnly("content/a-leaflet/en.md:15:1");
        assertThat(pdf.problems().get(0).detail())
                .startsWith("The picture " + address.substring(0, 10))
                .endsWith("is not one of the pictures of this leaflet.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p{background-image:url(http://127.0.0.1:9/a.png)}",
                "p{background-image:url('file:///etc/passwd')}",
                "p{background-image:url('" + DATA + "')}",
                "@import url(file:///etc/passwd);",
                "@import url(http://127.0.0.1:9/a.css);"
            })
    void a_style_sheet_reaches_nothing(String css) {
        PrintSheet sheet = Sheets.whole(Sheets.sheet("<p>Words</p>").xhtml().replace("<style>", "<style>" + css));
        assertThat(printer.print(sheet).problems())
                .isNotEmpty()
                .allMatch(problem -> problem.kind() == Problem.Kind.PDF_ENGINE);
    }

    @Test
    void a_link_is_no_way_out() {
        String out = "<link rel='stylesheet' href='file:///etc/passwd' media='print'/><style>";
        PrintSheet sheet = Sheets.whole(Sheets.sheet("<p>Words</p>").xhtml().replace("<style>", out));
        assertThat(printer.print(sheet).problems()).isNotEmpty();
    }

    @Test
    void a_drawing_reaches_nothing() {
        String inside =
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='9' height='9'"
                        + " alt='A'><image width='9' height='9' xlink:href='file:///etc/passwd'/></svg>";
        assertThat(print("<p>Words</p>" + inside).problems()).isNotEmpty();
    }

    @Test
    void an_entity_reaches_nothing() {
        String xhtml = Sheets.sheet("<p>Words &secret;</p>").xhtml();
        PdfDocument pdf =
                printer.print(Sheets.whole("<!DOCTYPE html [<!ENTITY secret SYSTEM 'file:///etc/passwd'>]>" + xhtml));
        assertThat(String.join("\n", TagDump.of(pdf))).contains("Words").doesNotContain("root");
    }

    @ParameterizedTest
    @CsvSource({
        "no picture, ring, An alternative",
        "no picture, ring, ''",
        "<svg xmlns='http://www.w3.org/2000/svg', ring, An alternative",
        "<svg xmlns='http://www.w3.org/2000/svg'><foo/></svg>, ring, An alternative",
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0 Q'/></svg>, ring, ''",
        "GIF, photo, An alternative",
        "GIF, photo, ''"
    })
    void a_picture_that_cannot_be_drawn_is_told_at_its_place(String content, String name, String alternative) {
        String address = "../../assets/pictures/" + name + (name.equals("ring") ? ".svg" : ".png");
        PrintSheet sheet = Sheets.sheet("<p>Words</p><div data-at='7:3'><img class='picture' src='" + address
                + "' alt='" + alternative + "'/></div>");
        assertThat(printer.print(Sheets.withPicture(sheet, address, Bytes.of(content)))
                        .problems())
                .extracting(problem -> problem.location().toString())
                .containsOnly("content/a-leaflet/en.md:7:3");
    }

    @ParameterizedTest
    @CsvSource({"figure, '', .picture{display:none}", "div, '', .picture{height:auto}", "div, '', .picture{width:0}"})
    void a_picture_that_has_no_room_is_told_at_its_place(String around, String alternative, String css) {
        String body = "<p>Words</p><" + around + " data-at='7:3'><img class='picture' src='" + Sheets.PICTURE
                + "' alt='" + alternative + "'/></" + around + ">";
        assertThat(printer.print(Sheets.sheet(body)).problems()).isEmpty();
        assertThat(printer.print(Sheets.sheet(body, css)).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.location()).hasToString("content/a-leaflet/en.md:7:3");
                    assertThat(problem.detail()).contains("leaves no room for this picture");
                });
    }

    @Test
    void css_the_engine_does_not_know_is_told() {
        assertThat(printer.print(Sheets.sheet("<p>Words</p>", "p{overflow-wrap:anywhere}"))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.detail()).contains("overflow-wrap"));
    }

    @Test
    void a_font_family_the_sheet_has_not_is_told_and_the_words_stay() {
        for (String css : List.of("p{font-family:Comic}", "@page{@top-left{content:'x';font-family:Comic}}")) {
            PdfDocument pdf = printer.print(Sheets.sheet("<p>Words</p>", css));
            assertThat(TagDump.of(pdf)).contains("  P [Words]");
            assertThat(pdf.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.detail()).contains("Comic"));
        }
    }

    @Test
    void a_damaged_font_is_told() {
        PrintSheet sheet = Sheets.withFonts(
                Sheets.sheet("<p>Words</p>"),
                List.of(Sheets.FONTS.get(0), new FontFamily("Hurt", Bytes.of("x"), Bytes.of("y"))));
        assertThat(printer.print(sheet).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.detail()).contains("Hurt"));
        PrintSheet none = Sheets.withFonts(Sheets.sheet("<p>Words</p>"), List.of());
        assertThat(printer.print(none).problems()).isNotEmpty();
    }

    @Test
    void a_link_into_the_void_is_told() {
        assertThat(print("<p><a href='#nowhere'>there</a></p>").problems()).isNotEmpty();
    }

    @Test
    void a_page_without_a_title_is_told() {
        PrintSheet sheet = Sheets.whole(Sheets.sheet("<p>x</p>").xhtml().replace("<title>A title</title>", ""));
        assertThat(printer.print(sheet).problems()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "words", "<html><body><p>never closed</body></html>", "<html><body>&nbsp;</body></html>"})
    void what_is_no_page_gives_no_document(String xhtml) {
        PdfDocument pdf = printer.print(Sheets.whole(xhtml));
        assertThat(pdf.pages()).isZero();
        assertThat(pdf.bytes().size()).isZero();
        assertThat(pdf.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.location()).hasToString("content/a-leaflet/en.md"));
    }

    @Test
    void a_page_that_is_too_deep_gives_no_document() {
        String deep = "<div data-at='3:1'>".repeat(5000) + "x" + "</div>".repeat(5000);
        PdfDocument pdf = print(deep);
        assertThat(pdf.pages()).isZero();
        assertThat(pdf.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.detail()).contains("inside each other");
            assertThat(problem.location()).hasToString("content/a-leaflet/en.md:3:1");
        });
        assertThat(print("<div>".repeat(90) + "x" + "</div>".repeat(90)).pages())
                .isEqualTo(1);
    }

    @Test
    void nothing_is_printed_to_the_terminal() {
        ByteArrayOutputStream caught = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        PrintStream catcher = new PrintStream(caught, true, StandardCharsets.UTF_8);
        System.setOut(catcher);
        System.setErr(catcher);
        try {
            printer.print(Sheets.sheet("<p>x<img src='http://127.0.0.1:9/a.svg' alt='b'/></p>", "p{foo:bar}"));
            printer.print(Sheets.whole("<p>never closed"));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(caught.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private PdfDocument print(String body) {
        return printer.print(Sheets.sheet(body));
    }
}
