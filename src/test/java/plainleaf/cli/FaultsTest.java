package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a user sees when something is wrong: the place, and that the rest is still built. */
class FaultsTest {
    private static final String EN = "hip-injection/en.md";
    private static final List<String> OF_EN =
            List.of("en/hip-injection/index.html", "en/hip-injection/large-print.html");
    private static final List<String> OF_ALL = List.of(
            "en/hip-injection/index.html",
            "en/hip-injection/large-print.html",
            "en/hip-injection/easy-read.html",
            "cy/hip-injection/index.html",
            "cy/hip-injection/large-print.html");

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void makeSite() throws IOException {
        site = new TestSite(folder);
    }

    /** A fault of one text withholds what is made of that text, says where it is, and publishes the rest. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_fault_withholds_what_it_touches(String rule, String from, String to, String place, List<String> withheld)
            throws IOException {
        site.change(EN, from, to);
        CommandLineRun run = site.run("build");
        assertThat(run.err()).contains("error[" + rule + "] " + site.content() + "/" + EN + ":" + place);
        assertThat(run.err().lines().filter(line -> line.startsWith("error")))
                .as(run.err())
                .hasSize(1);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(site.published()).doesNotContainAnyElementsOf(withheld).containsAll(rest(withheld));
        assertThat(Files.readString(site.output().resolve("index.html"))).doesNotContain(withheld.get(0));
    }

    static Stream<Arguments> a_fault_withholds_what_it_touches() {
        return Stream.of(
                Arguments.of("picture-missing", "needle.svg", "nedle.svg", "16:1\n", OF_EN),
                Arguments.of("heading-order", "## On the day", "#### On the day", "18:1\n", OF_EN),
                Arguments.of("missing-glyph", "ease your pain.", "ease your pain \u1F5D\uA015.", "14:24\n", OF_EN),
                Arguments.of("raw-html", "into the joint.", "into the <br>joint.", "13:40\n", OF_EN),
                Arguments.of("unknown-fact", "{{gate}}", "{{gaet}}", "20:19\n", OF_EN),
                Arguments.of("front-matter", "checked-on: 2026-11-10\n---", "checked-on: 2026-11-10", "1:1\n", OF_EN),
                Arguments.of("missing-value", "title: Hip injection\n", "", "", OF_EN),
                Arguments.of("unknown-key", "summary:", "sumary:", "3:1\n", OF_EN));
    }

    @Test
    void a_file_that_is_not_utf_8_stops_what_depends_on_it() throws IOException {
        Files.write(
                site.content().resolve(EN),
                Files.readString(site.content().resolve(EN))
                        .replace("pain in your hip", "pain in your h\u00FCp")
                        .getBytes(StandardCharsets.ISO_8859_1));
        CommandLineRun run = site.run("build");
        assertThat(run.err()).contains("error[file-encoding] " + site.content() + "/" + EN + ":3:");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(site.published()).doesNotContainAnyElementsOf(OF_EN).containsAll(rest(OF_EN));
    }

    @Test
    void an_unknown_key_of_the_leaflet_stops_all_its_editions() throws IOException {
        site.change("hip-injection/leaflet.yaml", "reference:", "referense:");
        CommandLineRun run = site.run("build");
        assertThat(run.err()).contains("leaflet.yaml:1:1").contains("reference");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(site.published()).doesNotContainAnyElementsOf(OF_ALL);
    }

    @Test
    void a_withheld_edition_is_taken_out_again() throws IOException {
        assertThat(site.run("build").exitCode()).isZero();
        assertThat(site.published()).contains("en/hip-injection/hip-injection-en.pdf");
        site.change(EN, "{{gate}}", "{{gaet}}");
        assertThat(site.run("build").exitCode()).isEqualTo(1);
        assertThat(site.published())
                .doesNotContain("en/hip-injection/hip-injection-en.pdf")
                .contains("cy/hip-injection/hip-injection-cy.pdf");
        assertThat(Files.readString(site.output().resolve("cy/hip-injection/index.html")))
                .doesNotContain("en/hip-injection/index.html");
        assertThat(Files.readString(site.output().resolve("manifest.json"))).contains("\"withheld\"", "unknown-fact");
    }

    @Test
    void nothing_is_changed_where_nothing_can_be_done() throws IOException {
        assertThat(site.run("build").exitCode()).isZero();
        List<String> before = site.published();
        site.change("site.yaml", "organisation:", "organization:");
        CommandLineRun run = site.run("build");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("site.yaml:1:1").contains("organisation");
        assertThat(site.published()).isEqualTo(before);
    }

    @Test
    void an_empty_content_folder_cannot_be_built() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        CommandLineRun run = CommandLineRun.of("build", "--content=" + empty, "--output=" + site.output());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).as("the rulebook is pointed to once").containsOnlyOnce("plainleaf explain RULE tells");
        assertThat(run.err()).contains("site.yaml");
        assertThat(site.published()).isEmpty();
    }

    @Test
    void a_content_folder_without_leaflets_cannot_be_built() throws IOException {
        site = new TestSite(Files.createDirectories(folder.resolve("bare")));
        try (Stream<Path> files = Files.list(site.content().resolve("hip-injection"))) {
            for (Path file : files.toList()) Files.delete(file);
        }
        Files.delete(site.content().resolve("hip-injection"));
        CommandLineRun run = site.run("build");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(site.content().toString());
    }

    @Test
    void what_was_chosen_must_be_there() {
        CommandLineRun run = site.run("build", "--leaflet=knee");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("knee").contains("hip-injection").doesNotContain("\tat ");
    }

    @Test
    void a_language_that_the_site_does_not_have_is_told_with_those_it_has() throws IOException {
        for (String command : List.of("build", "check")) {
            CommandLineRun run = site.run(command, "--language=ur");
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("No leaflet of this site is in the language 'ur'", "cy, en", "site.yaml");
            assertThat(run.err().lines()).hasSize(1);
        }
        assertThat(site.published()).isEmpty();
    }

    private static List<String> rest(List<String> withheld) {
        return OF_ALL.stream().filter(path -> !withheld.contains(path)).toList();
    }
}
