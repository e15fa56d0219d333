package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The plates that Ghostscript makes of press files, where it is installed: one for each ink. */
class PressPlatesTest {
    private static final int NEARLY_FULL = 235;
    private static final int TINT = 52;
    private static final int HALF = 115;

    /** Those of the leaflets we ship, and one more script. */
    private static final List<String> LANGUAGES = List.of(
            "en", "cy", "pl", "ro", "ur", "bn", "pa", "ar", "gu", "so", "ta", "fa", "tr", "pt", "es", "zh-Hans", "ti");

    @TempDir
    private static Path folder;

    /** One page as four plates, of which each point says how much ink it takes, from 0 to 255. */
    private record Plates(BufferedImage cyan, BufferedImage magenta, BufferedImage yellow, BufferedImage black) {
        int ink(BufferedImage plate, int x, int y) {
            return 255 - plate.getRaster().getSample(x, y, 0);
        }

        int colours(int x, int y) {
            return Math.max(ink(cyan, x, y), Math.max(ink(magenta, x, y), ink(yellow, x, y)));
        }

        int leastColour(int x, int y) {
            return Math.min(ink(cyan, x, y), Math.min(ink(magenta, x, y), ink(yellow, x, y)));
        }

        int total(int x, int y) {
            return ink(cyan, x, y) + ink(magenta, x, y) + ink(yellow, x, y) + ink(black, x, y);
        }

        /** How many points are like this. */
        int count(Points points) {
            int count = 0;
            for (int x = 0; x < black.getWidth(); x++) {
                for (int y = 0; y < black.getHeight(); y++) {
                    count += points.has(x, y) ? 1 : 0;
                }
            }
            return count;
        }
    }

    private interface Points {
        boolean has(int x, int y);
    }

    @BeforeAll
    static void build() throws IOException {
        assumeTrue(isInstalled("gs"), "gs is not installed: apt-get install ghostscript");
        List<String> arguments = new ArrayList<>(List.of(
                "build",
                "--proof",
                "--content=src/test/resources/sites/all-languages",
                "--templates=templates",
                "--output=" + folder.resolve("output"),
                "--date=2026-11-23",
                "--edition=standard"));
        LANGUAGES.forEach(language -> arguments.add("--language=" + language));
        CommandLineRun run = CommandLineRun.of(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private static List<Plates> plates(String name, Path pdf) throws Exception {
        Path plates = Files.createDirectories(folder.resolve(name));
        Process gs = new ProcessBuilder(
                        "gs",
                        "-q",
                        "-dBATCH",
                        "-dNOPAUSE",
                        "-dSAFER",
                        "-sDEVICE=tiffsep",
                        "-r72",
                        "-dLastPage=3",
                        "-sOutputFile=" + plates.resolve("p%d.tif"),
                        pdf.toString())
                .inheritIO()
                .start();
        assertThat(gs.waitFor()).isZero();
        List<Plates> pages = new ArrayList<>();
        for (int page = 1; Files.exists(plates.resolve("p" + page + "(Black).tif")); page++) {
            pages.add(new Plates(
                    plate(plates, page, "Cyan"),
                    plate(plates, page, "Magenta"),
                    plate(plates, page, "Yellow"),
                    plate(plates, page, "Black")));
        }
        assertThat(pages).isNotEmpty();
        return pages;
    }

    private static BufferedImage plate(Path plates, int page, String ink) throws IOException {
        return ImageIO.read(plates.resolve("p" + page + "(" + ink + ").tif").toFile());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void black_text_stands_on_the_black_plate_alone_and_no_point_takes_too_much_ink(String language) throws Exception {
        Path press = press(language);
        for (Plates page : plates(language, press)) {
            Points black = (x, y) -> page.ink(page.black(), x, y) >= NEARLY_FULL;
            int all = page.count(black);
            assertThat(all).isGreaterThan(300);
            // A letter may lie on the line under a link, which it overprints.
            assertThat(page.count((x, y) -> black.has(x, y) && page.colours(x, y) > TINT))
                    .isLessThan(1 + all / 200);
            assertThat(page.count((x, y) -> page.total(x, y) > 3 * 255 + 4)).isZero();
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void poppler_draws_every_page(String language) throws Exception {
        assumeTrue(isInstalled("pdftoppm"), "pdftoppm is not installed: apt-get install poppler-utils");
        Path pages = Files.createDirectories(folder.resolve(language + "-pages"));
        Process poppler = new ProcessBuilder(
                        "pdftoppm",
                        "-r",
                        "20",
                        "-png",
                        press(language).toString(),
                        pages.resolve("p").toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(poppler.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(poppler.waitFor()).isZero();
        try (Stream<Path> drawn = Files.list(pages)) {
            assertThat(drawn.count())
                    .isPositive()
                    .satisfies(count -> assertThat(count % 4).isZero());
        }
    }

    private static Path press(String language) {
        return folder.resolve("output/print/clinic-visit-" + language + "-press.pdf");
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }

    /** The same look at a PDF for the screen finds text of four inks: else the look above would prove nothing. */
    @Test
    void text_for_the_screen_would_stand_on_all_plates() throws Exception {
        Path web = folder.resolve("output/en/clinic-visit/clinic-visit-en.pdf");
        Plates page = plates("web", web).get(1);
        assertThat(page.count((x, y) -> page.leastColour(x, y) > HALF)).isGreaterThan(300);
    }
}
