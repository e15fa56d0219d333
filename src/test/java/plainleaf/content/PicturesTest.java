package plainleaf.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.model.Problem.Kind;
import plainleaf.model.Reading;

/** Pictures come from the content folder, and none of them runs or reaches out. */
class PicturesTest {
    private static final String OPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

    private static Reading reading(byte[] picture) {
        return reading("p.svg", picture);
    }

    private static Reading reading(String name, byte[] picture) {
        return new Fixture()
                .with("content/stay/" + name, picture)
                .text("¦![Words](" + name + ")")
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
                "<h:meta xmlns:h='http://www.w3.org/1999/xhtml' http-equiv='refresh' content='0;url=/'/>",
                "<h:img xmlns:h='http://www.w3.org/1999/xhtml' srcset='https://example.org/a.png 1x'/>",
                "<h:form xmlns:h='http://www.w3.org/1999/xhtml' action='https://example.org/'/>",
                "<metadata><h:meta xmlns:h='http://www.w3.org/1999/xhtml' http-equiv='refresh'/></metadata>",
                "<metadata><script>x()</script></metadata>",
                "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>",
                "<style>path{fill:red}<title/>@import 'https://example.org/a.css';</style>",
                "<style>svg{background:image-set('https://example.org/a' 1x)}</style>",
                "<path fill='url(#a' stroke='red'/>",
                "<path fill='url(\"#a b\")'/>",
                "<use href='#%61'/>",
                "<text>Hip</text>",
                "<tspan>Hip</tspan>",
                "<filter id='f'/>",
                "<pattern id='p'/>",
                "<mask id='m'/>",
                "<marker id='m'/>",
                "<image href='#a'/>",
                "<unheard-of/>",
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
                "<style>.a{fill:url(#a)}</style><linearGradient id='a'/>",
                "<g id='a'><path/></g><use href='#a'/><clipPath id='c'><path/></clipPath><g clip-path='url(#c)'/>",
                "<i:namedview xmlns:i='http://www.inkscape.org/namespaces/inkscape' i:zoom='1'/>",
                "<metadata><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>javascript:</r:RDF></metadata>"
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

    private static byte[] png(int width, int height) {
        ByteBuffer file = ByteBuffer.allocate(33).put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        return file.putInt(13)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .array();
    }

    private static byte[] jpeg(int width, int height) {
        return ByteBuffer.allocate(40)
                .putInt(0xFFD8FFE0)
                .putShort((short) 4)
                .putShort((short) 0)
                .putInt(0xFFFFFFC0)
                .putShort((short) 17)
                .put((byte) 8)
                .putShort((short) height)
                .putShort((short) width)
                .array();
    }

    @Test
    void the_first_bytes_say_what_a_picture_is_and_its_name_the_same() {
        byte[] svg = Fixture.SVG.getBytes(StandardCharsets.UTF_8);
        assertThat(reading("p.PNG", png(4, 4)).pictures().get("stay/p.PNG").mediaType())
                .isEqualTo("image/png");
        assertThat(reading("p.Jpeg", jpeg(4, 4)).pictures().get("stay/p.Jpeg").mediaType())
                .isEqualTo("image/jpeg");
        assertThat(reading("p.jpg", jpeg(4, 4)).problems()).isEmpty();
        for (String name : List.of("p.html", "p.css", "p.png", "p", "svg", "p.svg.html")) {
            assertThat(Fixture.found(reading(name, svg)))
                    .as(name)
                    .containsExactly("PICTURE_UNSAFE content/stay/en.md:4:1");
        }
        assertThat(reading("p.svg", png(4, 4)).pictures()).isEmpty();
        assertThat(reading("p.png", jpeg(4, 4)).pictures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"plainleaf.css", "plainleaf-icons/tip.svg", "Plainleaf-Icons/tip.svg", "plainleaf.css/a.svg"})
    void a_picture_does_not_take_the_place_of_what_the_program_publishes(String name) {
        Reading reading = new Fixture()
                .with("content/" + name, Fixture.SVG)
                .text("![Words](../" + name + ")")
                .read();
        assertThat(reading.pictures()).isEmpty();
        assertThat(reading.problems())
                .filteredOn(problem -> problem.kind() == Kind.PICTURE_UNSAFE)
                .extracting("hint")
                .containsExactly("Give it another name.");
    }

    @Test
    void a_picture_of_very_many_pixels_or_none_at_all_is_refused_by_its_header() {
        assertThat(reading("p.png", png(8000, 5000)).problems()).isEmpty();
        assertThat(reading("p.jpg", jpeg(8000, 5000)).problems()).isEmpty();
        assertThat(reading("p.png", png(8000, 5001)).pictures()).isEmpty();
        assertThat(reading("p.png", png(-1, 40000)).pictures()).isEmpty();
        assertThat(reading("p.png", png(0, 40000)).pictures()).isEmpty();
        assertThat(reading("p.jpg", jpeg(8001, 5000)).pictures()).isEmpty();
        assertThat(reading("p.png", Arrays.copyOf(png(4, 4), 20)).pictures()).isEmpty();
        assertThat(reading("p.jpg", Arrays.copyOf(jpeg(4, 4), 9)).pictures()).isEmpty();
        assertThat(reading("p.jpg", Arrays.copyOf(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, 9))
                        .pictures())
                .isEmpty();
    }

    private static String levels(int levels, int uses) {
        StringBuilder drawing = new StringBuilder("<defs><path id='l0'/>");
        for (int level = 1; level <= levels; level++) {
            String use = "<use href='#l" + (level - 1) + "'/>";
            drawing.append("<g id='l" + level + "'>" + use.repeat(uses) + "</g>");
        }
        return drawing + "</defs><use href='#l" + levels + "'/>";
    }

    static Stream<String> bombs() {
        return Stream.of(
                levels(8, 10),
                levels(1000, 1),
                levels(60, 2).replace("href='#", "clip-path='url(#").replace("'/>", ")'/>"),
                "<g id='a'><use href='#a'/></g>",
                "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>",
                "<path id='a' d='" + "M0 0".repeat(25_000) + "'/>" + "<use href='#a'/>".repeat(200),
                "<style>*{clip-path:url(#c)}</style><clipPath id='c'><path/></clipPath>",
                "<path/>".repeat(20_000),
                "<g>".repeat(100) + "</g>".repeat(100));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void a_small_drawing_that_takes_very_long_to_draw_is_refused(String content) {
        assertThat(Fixture.found(reading(OPEN + content + "</svg>")))
                .containsExactly("PICTURE_UNSAFE content/stay/en.md:4:1");
    }

    @Test
    void a_drawing_that_uses_its_parts_again_within_reason_is_taken() {
        assertThat(reading(OPEN + levels(3, 10) + "</svg>").problems()).isEmpty();
        assertThat(reading(OPEN + levels(60, 1) + "</svg>").problems()).isEmpty();
        assertThat(reading(OPEN + "<g>".repeat(99) + "</g>".repeat(99) + "</svg>")
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "../pictures/aa.svg, Did you mean “../pictures/a.svg”?",
        "a.svg, Did you mean “../pictures/a.svg”?",
        "../pictures/b-c.svg, 'Put the picture there, or correct the path.'",
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
        DiskSite site = new DiskSite(folder);
        Files.writeString(site.content().resolve("stay/en.md"), Fixture.FRONT + "![Words](a.svg)\n\n![Words](b.svg)\n");
        Files.writeString(site.content().resolve("stay/b.svg"), Fixture.SVG);
        Files.writeString(folder.resolve("secret.svg"), Fixture.SVG);
        Files.createSymbolicLink(site.content().resolve("stay/a.svg"), folder.resolve("secret.svg"));

        Reading reading = site.read();

        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.PICTURE_UNSAFE);
            assertThat(problem.location().toString()).isEqualTo(site.content() + "/stay/en.md:4:1");
        });
        assertThat(reading.pictures()).containsOnlyKeys("stay/b.svg");
    }
}
