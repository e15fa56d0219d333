package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertThat(site.run("build").exitCode()).isZero();
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
