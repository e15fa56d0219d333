package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plainleaf pages} draws every page of what is published. */
class PagesCommandTest {
    @TempDir
    Path folder;

    /** The grey that pages lie on. */
    private static final int GROUND = 0x777777;

    @Test
    void every_page_of_every_edition_is_in_the_picture_of_its_language() throws IOException {
        TestSite site = new TestSite(folder);
        assertThat(site.run("build", "--language=en").exitCode()).isZero();
        Path to = folder.resolve("pages");

        CommandLineRun run = site.run("pages", "--to=" + to, "--page-height=80");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).containsExactly(to.resolve("en/hip-injection.png").toString());
        BufferedImage picture = ImageIO.read(to.resolve("en/hip-injection.png").toFile());
        assertThat(pagesIn(picture, 80)).isEqualTo(pagesPublished(site));
    }

    @Test
    void nothing_published_a_wrong_size_and_a_folder_of_texts_are_used_wrongly() throws IOException {
        TestSite site = new TestSite(folder);

        assertThat(site.run("pages", "--to=" + folder.resolve("pages")))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("Nothing that you chose is published yet."));
        assertThat(site.run("pages", "--page-height=20").err()).contains("--page-height must be from 50 to 2000");
        assertThat(site.run("pages", "--to=" + site.content()).err()).contains("stand inside each other");
    }

    /** What the manifest says, by a reader of its own. */
    private static int pagesPublished(TestSite site) throws IOException {
        return Files.readString(site.output().resolve("manifest.json"))
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("\"pages\": "))
                .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")))
                .sum();
    }

    /** Pages in each row are parted by the ground: a row is looked at along its middle. */
    private static int pagesIn(BufferedImage picture, int pageHeight) {
        int pages = 0;
        for (int top = 8; top < picture.getHeight(); top += pageHeight + 8) {
            boolean wasGround = true;
            for (int x = 0; x < picture.getWidth(); x++) {
                boolean isGround = isGround(picture, x, top, pageHeight);
                if (wasGround && !isGround) pages++;
                wasGround = isGround;
            }
        }
        return pages;
    }

    private static boolean isGround(BufferedImage picture, int x, int top, int pageHeight) {
        for (int y = top; y < top + pageHeight; y++)
            if ((picture.getRGB(x, y) & 0xFFFFFF) != GROUND) return false;
        return true;
    }
}
