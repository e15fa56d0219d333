package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plainleaf.check.tags.Box;
import plainleaf.check.tags.DrawnPicture;
import plainleaf.check.tags.Spaces;
import plainleaf.check.tags.TagReader;
import plainleaf.check.tags.TagTree;
import plainleaf.model.Bytes;

/** Photographs that decorate are on paper in every edition, at their own proportions, and nothing is said of them. */
class DecorativePicturesTest {
    private static final double POINTS_IN_A_MILLIMETRE = 72 / 25.4;

    private TestSite site;

    @BeforeEach
    void makeSite(@TempDir Path root) throws IOException {
        site = new TestSite(root)
                .write(
                        "pictures/credits.yaml",
                        "needle.svg: {author: A. Painter}\nwide.jpg: {author: A. Painter}\n"
                                + "tall.png: {author: A. Painter}\n");
        draw("wide.jpg", "jpg", 1600, 400);
        draw("tall.png", "png", 900, 1600);
    }

    private void draw(String name, String format, int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(
                picture,
                format,
                site.content().resolve("pictures").resolve(name).toFile());
    }

    @Test
    void they_are_drawn_in_standard_and_large_print() throws IOException {
        site.change(
                "hip-injection/en.md",
                "It can ease your pain.",
                "It can ease your pain.\n\n![](../pictures/wide.jpg \"decorative\")\n\nAsk us.\n\n"
                        + "![](../pictures/tall.png \"decorative\")\n\nAsk again.");

        assertThat(photographs("standard", "hip-injection-en.pdf"))
                .satisfiesExactly(wide -> assertSize(wide, 118, 29.5), tall -> assertSize(tall, 39.4, 70));
        assertThat(photographs("large-print", "hip-injection-en-large-print.pdf"))
                .satisfiesExactly(wide -> assertSize(wide, 174, 43.5), tall -> assertSize(tall, 59.1, 105));
    }

    @Test
    void they_fit_into_the_tiles_and_the_cover_of_easy_read() throws IOException {
        site.change(
                        "hip-injection/en.easy-read.md",
                        "what}\n\n![](../pictures/needle.svg",
                        "what}\n\n![](../pictures/wide.jpg")
                .change("hip-injection/en.easy-read.md", "needle.svg", "tall.png");
        Path facts = site.content().resolve("hip-injection/leaflet.yaml");
        Files.writeString(facts, Files.readString(facts) + "\npicture: ../pictures/wide.jpg\n");

        assertThat(photographs("easy-read", "hip-injection-en-easy-read.pdf"))
                .satisfiesExactly(
                        cover -> assertSize(cover, 50, 12.5),
                        wide -> assertSize(wide, 34, 8.5),
                        tall -> assertSize(tall, 19.1, 34));
    }

    @Test
    void the_logo_of_those_who_tested_an_easy_read_text_stands_with_their_name() throws IOException {
        site.change(
                "hip-injection/en.easy-read.md",
                "\n---\n\n",
                "\ntested-by: Our readers’ group\ntested-on: 2026-11-02\ntested-logo: ../pictures/wide.jpg\n---\n\n");

        assertThat(photographs("easy-read", "hip-injection-en-easy-read.pdf"))
                .satisfiesExactly(logo -> assertSize(logo, 40, 10));
    }

    @Test
    void the_logo_of_a_testing_scheme_is_not_shown_by_itself() throws IOException {
        site.change("hip-injection/en.easy-read.md", "\n---\n\n", "\ntested-logo: ../pictures/wide.jpg\n---\n\n");

        CommandLineRun build = site.run("build", "--edition=easy-read", "--language=en");

        assertThat(build.exitCode()).isEqualTo(1);
        assertThat(build.err()).contains("error[tested-record]").contains("nobody is named");
    }

    @Test
    void one_that_says_something_keeps_its_proportions_in_a_tile_too() throws IOException {
        site.change(
                "hip-injection/en.easy-read.md",
                "what}\n\n![](../pictures/needle.svg",
                "what}\n\n![A ward](../pictures/wide.jpg");

        assertThat(build("easy-read", "hip-injection-en-easy-read.pdf").drawn().stream()
                        .flatMap(page -> page.pictures().stream())
                        .filter(DrawnPicture::image))
                .singleElement()
                .satisfies(wide -> assertSize(wide, 34, 8.5))
                .satisfies(wide -> assertThat(wide.artifact()).isFalse());
    }

    /** In order; all of them are artifacts. */
    private List<DrawnPicture> photographs(String edition, String name) throws IOException {
        List<DrawnPicture> photographs = build(edition, name).drawn().stream()
                .flatMap(page -> page.pictures().stream())
                .filter(DrawnPicture::image)
                .toList();
        assertThat(photographs).allMatch(DrawnPicture::artifact);
        return photographs;
    }

    private TagTree build(String edition, String name) throws IOException {
        CommandLineRun build = site.run("build", "--language=en", "--edition=" + edition);
        assertThat(build.exitCode()).as(build.err()).isZero();
        assertThat(build.err()).doesNotContain("pdf-resolution");
        Bytes pdf = Bytes.of(
                Files.readAllBytes(site.output().resolve("en/hip-injection").resolve(name)));
        return (TagTree) TagReader.read(pdf, Spaces.WRITTEN);
    }

    /** In millimetres. */
    private static void assertSize(DrawnPicture picture, double width, double height) {
        Box box = picture.box();
        assertThat((box.right() - box.left()) / POINTS_IN_A_MILLIMETRE).isCloseTo(width, within(0.2));
        assertThat((box.top() - box.bottom()) / POINTS_IN_A_MILLIMETRE).isCloseTo(height, within(0.2));
    }
}
