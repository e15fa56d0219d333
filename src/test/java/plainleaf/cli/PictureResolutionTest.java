package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures made of dots are measured where they stand on paper, those that only decorate too. */
class PictureResolutionTest {
    private TestSite site;

    @BeforeEach
    void makeSite(@TempDir Path root) throws IOException {
        site = new TestSite(root)
                .write("pictures/credits.yaml", "ward.png: {author: A. Painter}\nneedle.svg: {author: A. Painter}\n")
                .change("hip-injection/en.easy-read.md", "needle.svg", "ward.png");
    }

    /** In easy read it is 34 mm wide. */
    private CommandLineRun withPixels(int pixels) throws IOException {
        BufferedImage ward = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(ward, "png", site.content().resolve("pictures/ward.png").toFile());
        return site.run("check", "--language=en", "--edition=easy-read");
    }

    @Test
    void few_dots_forbid_an_easy_read_text_and_enough_do_not() throws IOException {
        CommandLineRun few = withPixels(200);
        assertThat(few.exitCode()).isEqualTo(1);
        assertThat(few.err())
                .contains("error[pdf-resolution] " + site.content() + "/hip-injection/en.easy-read.md")
                .contains("a picture has 149 dots per inch at its size on paper, where 300 are asked");

        CommandLineRun some = withPixels(300);
        assertThat(some.exitCode()).isZero();
        assertThat(some.err()).contains("warning[pdf-resolution]", "has 224 dots per inch");

        assertThat(withPixels(402).err()).doesNotContain("pdf-resolution");
    }

    /** The standard edition may have it: readers see 200 dots per inch, and printers ask for 300. */
    @Test
    void a_press_file_asks_for_more_at_the_line_of_the_picture() throws IOException {
        site.change("hip-injection/en.md", "needle.svg", "ward.png");

        assertThat(pressOf(100))
                .contains("error[press-resolution] " + site.content() + "/hip-injection/en.md:")
                .contains("(100 × 100 dots) has", "where 300 are asked", "and fewer than 200 are an error")
                .containsOnlyOnce("[press-resolution]");
        assertThat(pressOf(2000)).doesNotContain("press-resolution");
    }

    @Test
    void of_two_pictures_with_the_same_words_no_line_is_named() throws IOException {
        site.change("hip-injection/en.md", "needle.svg", "ward.png")
                .change("hip-injection/en.md", "## On the day", """
                        ![A needle goes into a joint](../pictures/ward.png "The joint")

                        ## On the day""");

        assertThat(pressOf(100))
                .contains("error[press-resolution] ")
                .doesNotContain("error[press-resolution] " + site.content() + "/hip-injection/en.md:");
    }

    private String pressOf(int pixels) throws IOException {
        BufferedImage ward = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_RGB);
        ward.setRGB(1, 1, 0xFF0000);
        ImageIO.write(ward, "png", site.content().resolve("pictures/ward.png").toFile());
        return site.run("build", "--language=en", "--edition=standard", "--press")
                .err();
    }
}
