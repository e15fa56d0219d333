package plainleaf.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.model.Problem.Kind;
import plainleaf.model.Reading;

/** Pictures come from the content folder, and none of them runs or reaches out. */
class PicturesTest {
    private static final String OPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

    private static Reading reading(byte[] picture) {
        return new Fixture()
                .with("content/stay/p.svg", picture)
                .text("¦![Words](p.svg)")
                .read();
    }

    private static Reading reading(String picture) {
        return reading(picture.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<s:script xmlns:s='http://www.w3.org/2000/svg'/>",
                "<g onclick='x()'/>",
                "<g ONLOAD='x()'/>",
                "<foreignObject/>",
                "<image href='https://example.org/a.png'/>",
                "<image xlink:href='a.png'/>",
                "<image href='data:image/png;base64,AA'/>",
                "<use href='other.svg#a'/>",
                "<a href='javascript:x()'/>",
                "<path fill='url(https://example.org/#a)'/>",
                "<path style='fill:u\\72l(https://example.org)'/>",
                "<style>@import 'https://example.org/a.css';</style>",
                "<style>path{fill:URL( 'https://example.org')}</style>",
                "<set attributeName='href' to='x'/>",
                "<g xml:base='https://example.org/'/>",
                "<?xml-stylesheet href='a.css'?>",
                "<g>"
            })
    void a_drawing_that_runs_or_reaches_out_is_refused(String content) {
        Reading reading = reading(OPEN + content + "</svg>");
        assertThat(Fixture.found(reading)).containsExactly("PICTURE_UNSAFE content/stay/en.md:4:1");
        assertThat(reading.pictures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path fill='url(#a)' style='stroke:url( \"#b\")'/>",
                "<use href='#a'/><use xlink:href='#b'/>",
                "<style>path{fill:#fff}</style><title>on the ward</title><desc>url(https://example.org)</desc>",
                "<metadata><x xmlns='https://example.org/ns'>javascript:</x></metadata>"
            })
    void a_drawing_that_stays_within_itself_is_taken(String content) {
        Reading reading = reading("<?xml version='1.0'?><!-- made by hand -->" + OPEN + content + "</svg>");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.pictures().get("stay/p.svg").mediaType()).isEqualTo("image/svg+xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg'>&b;</svg>",
                "<!DOCTYPE svg SYSTEM 'file:///etc/passwd'><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<svg/>",
                "<html xmlns='http://www.w3.org/1999/xhtml'/>",
                "GIF89a",
                ""
            })
    void what_is_no_plain_drawing_is_refused(String file) {
        assertThat(Fixture.found(reading(file))).containsExactly("PICTURE_UNSAFE content/stay/en.md:4:1");
    }

    @Test
    void the_first_bytes_say_what_a_picture_is() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};
        assertThat(reading(png).pictures().get("stay/p.svg").mediaType()).isEqualTo("image/png");
        assertThat(reading(jpeg).pictures().get("stay/p.svg").mediaType()).isEqualTo("image/jpeg");
        assertThat(reading(Arrays.copyOf(png, 7)).pictures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "../pictures/aa.svg, Did you mean “../pictures/a.svg”?",
        "a.svg, Did you mean “../pictures/a.svg”?",
        "pictures/zzzzzz.png, 'Put the picture there, or correct the path.'",
        "..\\pictures\\a.svg, Write the path with “/”."
    })
    void a_missing_picture_is_met_with_advice(String path, String hint) {
        Reading reading = new Fixture().text("![Words](" + path + ")").read();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.PICTURE_MISSING);
            assertThat(problem.hint()).isEqualTo(hint);
        });
    }

    @Test
    void a_link_that_leads_out_of_the_folder_is_refused(@TempDir Path folder) throws IOException {
        Path content = Files.createDirectories(folder.resolve("content/stay")).getParent();
        Path templates =
                Files.createDirectories(folder.resolve("templates/languages")).getParent();
        Files.createDirectories(templates.resolve("fonts"));
        Files.writeString(templates.resolve("fonts/NotoSans-Regular.ttf"), "font");
        Files.writeString(
                templates.resolve("languages/en.properties"),
                "autonym=English\nenglish=English\ndirection=ltr\nformats=en-GB\nfonts=Noto Sans\nlabel.table=Table\n");
        Files.writeString(content.resolve("site.yaml"), "organisation: X\nlanguages: [en]\n");
        Files.writeString(content.resolve("stay/leaflet.yaml"), "version: 1\n");
        Files.writeString(content.resolve("stay/en.md"), Fixture.FRONT + "![Words](a.svg)\n\n![Words](b.svg)\n");
        Files.writeString(content.resolve("stay/b.svg"), Fixture.SVG);
        Files.writeString(folder.resolve("secret.svg"), Fixture.SVG);
        Files.createSymbolicLink(content.resolve("stay/a.svg"), folder.resolve("secret.svg"));

        Reading reading = new ContentReader(content, templates).read();

        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.PICTURE_UNSAFE);
            assertThat(problem.location().toString()).isEqualTo(content + "/stay/en.md:4:1");
        });
        assertThat(reading.pictures()).containsOnlyKeys("stay/b.svg");
    }
}
