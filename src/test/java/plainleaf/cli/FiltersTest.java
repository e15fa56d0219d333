package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A choice changes what was chosen, and leaves nothing false behind. */
class FiltersTest {
    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void makeSite() throws IOException {
        site = new TestSite(folder);
    }

    @Test
    void only_the_chosen_edition_is_made() throws IOException {
        CommandLineRun run = site.run("build", "--language=en", "--edition=large-print");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(site.published())
                .contains("en/hip-injection/large-print.html", "index.html", "en/index.html")
                .doesNotContain("en/hip-injection/index.html", "cy/index.html");
        assertThat(run.out()).contains("large-print").doesNotContain("easy-read");
    }

    @ParameterizedTest
    @CsvSource({"build, available", "check, 'ready, not published'"})
    void the_report_of_one_format_has_whole_rows(String command, String state) throws IOException {
        List<String> options = new ArrayList<>(List.of("--strict", "--language=en", "--edition=standard"));
        Path reports = command.equals("build") ? site.output().resolve("reports") : folder.resolve("reports");
        if (command.equals("check")) options.add("--reports=" + reports);
        CommandLineRun run = site.run(command, options.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        Document report = Jsoup.parse(Files.readString(reports.resolve("accessibility.html")));
        assertThat(report.select("#formats ~ table").get(0).select("tbody tr"))
                .extracting(row -> row.select("td").eachText())
                .containsExactly(List.of(state, "not looked at", "not looked at"));
    }

    @Test
    void the_rest_stays_as_it_was_and_stays_listed() throws IOException {
        site.run("build");
        List<String> before = site.published();
        site.change("hip-injection/cy.md", "Ar y diwrnod", "Ar ddiwrnod y driniaeth");
        site.change("hip-injection/en.md", "{{gate}}", "{{gaet}}");
        CommandLineRun run = site.run("build", "--language=cy");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(site.published()).isEqualTo(before);
        assertThat(read("cy/hip-injection/index.html")).contains("Ar ddiwrnod y driniaeth");
        assertThat(read("en/hip-injection/index.html")).contains("Gate 19");
        assertThat(read("index.html")).contains("en/hip-injection/index.html", "cy/hip-injection/index.html");
        assertThat(read("manifest.json")).contains("hip-injection-en.pdf", "hip-injection-cy.pdf");
    }

    @Test
    void a_page_never_links_to_what_was_taken_away() throws IOException {
        site.run("build");
        site.change("hip-injection/cy.md", "{{gate}}", "{{gaet}}");
        assertThat(read("en/hip-injection/index.html")).contains("cy/hip-injection/");
        CommandLineRun run = site.run("build", "--language=cy");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(read("en/hip-injection/index.html")).doesNotContain("cy/hip-injection/");
    }

    /** An edition that a changed neighbour draws in is judged like any other, and nothing links to it if it falls. */
    @Test
    void what_is_drawn_in_is_told_and_judged() throws IOException {
        site.run("build");
        site.change("hip-injection/en.md", "It can ease your pain.", "It can ease your pain. ".repeat(40));
        site.change("hip-injection/en.easy-read.md", "{{gate}}", "{{gaet}}");
        CommandLineRun run = site.run("build", "--language=en", "--edition=standard");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("error[unknown-fact]");
        assertThat(run.out()).contains("withheld: error");
        assertThat(site.published()).doesNotContain("en/hip-injection/easy-read.html");
        assertEveryLinkLeadsSomewhere();
    }

    @Test
    void a_leaflet_that_was_taken_away_is_not_published_any_more() throws IOException {
        site.run("build");
        for (String file : List.of("cy.md", "en.easy-read.md"))
            Files.delete(site.content().resolve("hip-injection").resolve(file));
        site.run("build");
        assertThat(site.published())
                .contains("en/hip-injection/index.html")
                .doesNotContain("cy/hip-injection/index.html", "en/hip-injection/easy-read.html");
        assertEveryLinkLeadsSomewhere();
        site.write("knee/leaflet.yaml", Files.readString(site.content().resolve("hip-injection/leaflet.yaml")));
        site.write("knee/en.md", Files.readString(site.content().resolve("hip-injection/en.md")));
        site.run("build");
        Files.delete(site.content().resolve("knee/en.md"));
        Files.delete(site.content().resolve("knee/leaflet.yaml"));
        Files.delete(site.content().resolve("knee"));
        assertThat(site.run("build").exitCode()).isZero();
        assertThat(site.published()).noneMatch(path -> path.contains("knee"));
        assertThat(read("manifest.json")).doesNotContain("knee");
    }

    @Test
    void a_manifest_of_somebody_else_is_not_written_over() throws IOException {
        Files.createDirectories(site.output());
        Files.writeString(site.output().resolve("manifest.json"), "{}");
        CommandLineRun run = site.run("build");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("manifest.json").doesNotContain("fault of its own");
        assertThat(site.published()).containsExactly("manifest.json");
    }

    private void assertEveryLinkLeadsSomewhere() throws IOException {
        List<String> pages =
                site.published().stream().filter(path -> path.endsWith(".html")).toList();
        assertThat(pages).isNotEmpty();
        for (String page : pages) {
            Path file = site.output().resolve(page);
            for (Element link : Jsoup.parse(Files.readString(file)).select("a[href], link[href], img[src]")) {
                String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (target.matches("[a-z]+:.*") || target.startsWith("#")) continue;
                assertThat(file.resolveSibling(target.replaceFirst("#.*", "")))
                        .as(page + " -> " + target)
                        .isRegularFile();
            }
        }
    }

    @Test
    void check_publishes_nothing() throws IOException {
        CommandLineRun run = site.run("check");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("5 proved");
        assertThat(site.output()).doesNotExist();
    }

    @Test
    void an_unfinished_text_carries_its_banner_and_fails_only_the_strict() throws IOException {
        site.change("hip-injection/en.md", "status: checked", "status: draft");
        assertThat(site.run("build")).satisfies(run -> {
            assertThat(run.exitCode()).isZero();
            assertThat(run.err())
                    .contains("note[")
                    .as("a note needs no pointer")
                    .doesNotContain("plainleaf explain");
        });
        assertThat(read("en/hip-injection/index.html")).contains("class=\"banner");
        assertThat(site.run("build", "--strict").exitCode()).isZero();
        assertThat(site.run("build", "--date=2029-01-01").exitCode()).isZero();
        assertThat(site.run("build", "--date=2029-01-01", "--strict").exitCode())
                .isEqualTo(1);
    }

    @Test
    void a_policy_withholds_without_an_error() throws IOException {
        site.change("hip-injection/en.md", "status: checked", "status: draft");
        site.change("site.yaml", "profile: nhs", "profile: nhs\npolicy: {draft: withhold}");
        CommandLineRun run = site.run("build");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("withheld: policy");
        assertThat(site.published()).doesNotContain("en/hip-injection/index.html");
    }

    @Test
    void json_is_all_that_stands_on_standard_output() {
        CommandLineRun run = site.run("check", "--format=json");
        assertThat(run.out()).startsWith("{\n  \"exitCode\": 0").endsWith("}\n");
    }

    private String read(String path) throws IOException {
        return Files.readString(site.output().resolve(path));
    }
}
