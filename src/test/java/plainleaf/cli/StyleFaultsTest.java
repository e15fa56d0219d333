package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a designer sees who broke a rule of the style sheets: the place, what to do, and no edition made with it. */
class StyleFaultsTest {
    private static final String STANDARD = "styles/print/standard.css";
    private static final String BASE = "styles/print/base.css";

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void makeSite() throws IOException {
        site = new TestSite(folder);
        Path shipped = Path.of("templates");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.filter(StyleFaultsTest::isNeeded).toList()) {
                Path copy = templates().resolve(shipped.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** English and Welsh have two fonts. */
    private static boolean isNeeded(Path file) {
        String path = file.toString().replace('\\', '/');
        return Files.isRegularFile(file)
                && (!path.contains("/fonts/") || path.contains("/NotoSans-") || path.contains("/NotoSansSymbols2-"));
    }

    @Test
    void a_rule_broken_for_one_edition_withholds_that_edition_in_every_language() throws IOException {
        int line = Files.readAllLines(templates().resolve(STANDARD)).size() + 2;
        Files.writeString(
                templates().resolve(STANDARD),
                Files.readString(templates().resolve(STANDARD)) + "\n.callout { float: right; }\n");
        CommandLineRun run = run("build");

        assertThat(run.err())
                .contains("error[style-float] " + templates() + "/" + STANDARD + ":" + line + ":12\n")
                .contains(" | .callout { float: right; }\n")
                .contains("help: set the pieces side by side");
        assertThat(errors(run)).hasSize(1);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(site.published())
                .doesNotContain("en/hip-injection/index.html", "cy/hip-injection/hip-injection-cy.pdf")
                .contains("en/hip-injection/large-print.html", "cy/hip-injection/large-print.html")
                .contains("en/hip-injection/easy-read.html");
        assertThat(Files.readString(site.output().resolve("manifest.json"))).contains("\"withheld\"", "style-float");
    }

    @Test
    void a_colour_that_cannot_be_read_on_the_web_withholds_every_edition() throws IOException {
        Path sheet = templates().resolve("styles/web/index.css");
        Files.writeString(sheet, Files.readString(sheet) + "\n.draft { color: var(--panel); }\n");
        CommandLineRun run = run("build");

        assertThat(run.err()).contains("error[theme-contrast] " + sheet + ":", "“panel” stands out from");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(site.published()).noneMatch(name -> name.endsWith(".pdf"));
    }

    @Test
    void letters_that_are_slanted_on_the_web_are_told_at_their_place_and_withhold_every_edition() throws IOException {
        Path sheet = templates().resolve("styles/web/shell.css");
        int line = Files.readAllLines(sheet).size() + 1;
        Files.writeString(sheet, Files.readString(sheet) + ".summary { font-style: italic; }\n");
        CommandLineRun run = run("build");

        assertThat(run.err())
                .contains("error[style-letters] " + sheet + ":" + line + ":12\n")
                .contains(" | .summary { font-style: italic; }\n", "help: show emphasis by weight, colour or a box");
        assertThat(errors(run)).hasSize(1);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(site.published()).noneMatch(name -> name.endsWith(".pdf"));
    }

    @Test
    void a_rule_broken_for_all_is_told_once_and_withholds_them_all() throws IOException {
        String sheet = Files.readString(templates().resolve(BASE));
        String without = sheet.replace("tr {\n  page-break-inside: avoid;\n}\n", "");
        assertThat(without).isNotEqualTo(sheet);
        Files.writeString(templates().resolve(BASE), without);
        CommandLineRun run = run("check");

        assertThat(run.err())
                .contains("error[style-kept-whole] " + templates() + "/" + BASE + "\n")
                .contains("page-break-inside: avoid for “tr”");
        assertThat(errors(run)).hasSize(1);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(site.published()).isEmpty();
    }

    @Test
    void templates_that_keep_the_rules_are_built() {
        CommandLineRun run = run("check", "--edition=standard", "--language=cy");

        assertThat(run.err()).doesNotContain("error");
        assertThat(run.exitCode()).isZero();
    }

    private Path templates() {
        return folder.resolve("templates");
    }

    private CommandLineRun run(String command, String... options) {
        return CommandLineRun.of(Stream.concat(
                        Stream.of(
                                command,
                                "--content=" + site.content(),
                                "--templates=" + templates(),
                                "--output=" + site.output(),
                                "--date=" + TestSite.DATE),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    private static List<String> errors(CommandLineRun run) {
        return run.err().lines().filter(line -> line.startsWith("error")).toList();
    }
}
