package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where reports are written, and what is left as it was. */
class ReportPlacesTest {
    @TempDir
    Path folder;

    @Test
    void check_reports_where_it_is_told_to_and_nowhere_else() throws IOException {
        Path told = folder.resolve("check-told");
        TestSite site = new TestSite(folder.resolve("site"));
        ReportsTest.plant(site);
        CommandLineRun run = site.run("check", "--reports=" + told);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(told).isDirectoryContaining("glob:**/junit.xml");
        assertThat(told.resolve("assets/plainleaf.css")).isRegularFile();
        Document page = Jsoup.parse(Files.readString(told.resolve("accessibility.html")));
        assertThat(page.select("a[href$=.pdf]")).isEmpty();
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href")).containsExactly("assets/plainleaf.css");
        CommandLineRun refused = site.run("check", "--reports=" + site.content().resolve("reports"));
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("--reports");
    }

    @Test
    void a_choice_keeps_the_rest_and_what_cannot_be_completed_changes_nothing() throws IOException {
        TestSite own = new TestSite(folder.resolve("own"));
        ReportsTest.plant(own);
        own.run("build");
        String whole = Files.readString(own.output().resolve("reports/findings.json"));
        own.run("build", "--language=en", "--edition=standard");
        assertThat(own.output().resolve("reports/findings.json")).hasContent(whole);
        own.change("site.yaml", "languages: [en, cy]", "languages: {");
        assertThat(own.run("build", "--date=2027-01-01").exitCode()).isEqualTo(2);
        assertThat(own.output().resolve("reports/findings.json")).hasContent(whole);
    }
}
