package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not ready for the press is not made for it, but as a proof; the leaflet is published all the same. */
class PressReadyTest {
    private static final String PRESS = "print/hip-injection-en-press.pdf";
    private static final String WEB = "en/hip-injection/hip-injection-en.pdf";
    private static final float MM = 72 / 25.4f;
    private static final int DPI = 72;

    private TestSite site;

    @BeforeEach
    void makeSite(@TempDir Path root) throws IOException {
        site = new TestSite(root);
    }

    private CommandLineRun build(String... options) {
        String[] all = Arrays.copyOf(options, options.length + 2);
        all[options.length] = "--language=en";
        all[options.length + 1] = "--edition=standard";
        return site.run("build", all);
    }

    /** The list of jobs may be there, and empty. */
    private static boolean isForPrint(String path) {
        return path.startsWith("print/") && path.endsWith(".pdf");
    }

    private byte[] file(String path) throws IOException {
        return Files.readAllBytes(site.output().resolve(path));
    }

    @Test
    void none_is_made_of_a_draft_which_is_said_and_is_no_error() throws IOException {
        site.change("hip-injection/en.md", "status: checked", "status: draft");
        CommandLineRun run = build("--press");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains("note[press-ready]", "no press file is made, because no person has checked this text");
        assertThat(site.published()).noneMatch(PressFilesTest::isForPrint).contains(WEB);
        assertThat(run.out())
                .contains("press file\n", "withheld: draft\n", "1 published. Press files: 1 withheld. Find");
    }

    @ParameterizedTest
    @CsvSource({
        "checker: Radiology, no-checker, nothing says who has checked this text",
        "checked-on: 2026-11-10, no-checked-on, nothing says when this text was checked"
    })
    void none_is_made_of_a_text_that_does_not_say_who_checked_it_and_when(String line, String reason, String because)
            throws IOException {
        site.change("hip-injection/en.md", line + "\n", "");
        CommandLineRun run = build("--press");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains("warning[checked-without-checker]", "no press file is made, because " + because)
                .contains("write checker and checked-on into the front matter; for a proof, build with --proof");
        assertThat(run.out()).contains("withheld: " + reason + "\n", "Press files: 1 withheld.");
        assertThat(site.published()).noneMatch(PressFilesTest::isForPrint).contains(WEB);

        assertThat(build("--proof").out()).contains("proof: " + reason + "\n", "Press files: 1 proof.");
        assertThat(pagesWithMark()).isEqualTo(4);
    }

    @Test
    void the_result_tells_of_press_files_only_where_they_are_asked_for() throws IOException {
        assertThat(build("--press").out())
                .containsPattern("kB +made\n")
                .contains("Editions: 1 published. Press files: 1 made. Findings:");
        assertThat(build().out()).doesNotContainIgnoringCase("press file").contains("1 published. Findings:");
        assertThat(build("--press", "--format=json").out())
                .contains("\"print\": {\n        \"state\": \"made\"\n      }");
        assertThat(Files.readString(site.output().resolve("manifest.json"))).contains("\"state\": \"made\"");
        assertThat(Files.readString(site.output().resolve("reports/summary.md")))
                .contains("published; press file made |");
        assertThat(Files.readString(site.output().resolve("reports/accessibility.html")))
                .contains("Press file: made");
    }

    @Test
    void an_edition_that_is_withheld_itself_has_none() throws IOException {
        site.change("hip-injection/en.md", "](../pictures/needle.svg", "](../pictures/needles.svg");

        assertThat(build("--press").out()).contains("withheld: error", "Press files: 1 withheld.");
    }

    @Test
    void none_is_made_of_a_leaflet_whose_review_is_overdue() {
        CommandLineRun run = build("--press", "--date=2040-01-01");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("note[press-ready]", "the review of this leaflet is overdue");
    }

    @Test
    void each_page_of_a_proof_says_so() throws IOException {
        site.change("hip-injection/en.md", "status: checked", "status: draft");
        assertThat(build("--proof").exitCode()).isZero();
        assertThat(pagesWithMark()).isEqualTo(4);

        site.change("hip-injection/en.md", "status: draft", "status: checked");
        build("--press");
        assertThat(pagesWithMark()).isZero();
    }

    /** The pages with black letters between 5 and 11 mm from the left edge, where no text of a leaflet stands. */
    private int pagesWithMark() throws IOException {
        int marked = 0;
        try (PDDocument press = Loader.loadPDF(file(PRESS))) {
            for (int page = 0; page < press.getNumberOfPages(); page++) {
                BufferedImage picture = new PDFRenderer(press).renderImageWithDPI(page, DPI);
                int dark = 0;
                for (int x = Math.round(8 * MM); x < Math.round(14 * MM); x++) {
                    for (int y = 60; y < picture.getHeight() - 60; y++) {
                        dark += (picture.getRGB(x, y) >> 8 & 0xFF) < 0x50 ? 1 : 0;
                    }
                }
                marked += dark > 40 ? 1 : 0;
            }
        }
        return marked;
    }

    @Test
    void what_is_wrong_with_the_press_file_alone_leaves_the_leaflet_published() throws IOException {
        BufferedImage ward = new BufferedImage(240, 240, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 240; x++) {
            for (int y = 0; y < 240; y++) ward.setRGB(x, y, x << 16 | y << 8 | 0x80);
        }
        ImageIO.write(ward, "png", site.content().resolve("pictures/ward.png").toFile());
        site.write("pictures/credits.yaml", "ward.png: {author: A. Painter}\nneedle.svg: {author: A. Painter}\n")
                .change("hip-injection/en.md", "needle.svg", "ward.png");
        assertThat(build().exitCode()).as("few dots are a warning on the web").isZero();
        CommandLineRun run = build("--press");

        assertThat(run.err()).contains("error[press-resolution]");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(site.published()).contains(WEB).noneMatch(PressFilesTest::isForPrint);
        assertThat(run.out()).contains("withheld: error\n", "1 published. Press files: 1 withheld.");
    }
}
