package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How severe a finding is on a site: profile, settings, baseline and strictness. */
class PolicyTest {
    private static final String EN = "hip-injection/en.md";
    private static final String PLANTED = "Come in on 03/04/2027.";
    private static final String SETTING = "rules: {date-format: {severity: %s, reason: The board wants it.}}\n";
    private static final String ENTRY = "- {rule: date-format, file: %s, text: %s, reason: A law., until: %s}\n";

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void makeSite() throws IOException {
        site = new TestSite(folder).change(EN, "It can ease your pain.", PLANTED);
    }

    private CommandLineRun check(String... options) {
        return site.run(
                "check",
                Stream.concat(Stream.of("--leaflet=hip-injection", "--language=en"), Stream.of(options))
                        .toArray(String[]::new));
    }

    private void set(String severity) throws IOException {
        site.change("site.yaml", "profile: nhs\n", "profile: nhs\n" + SETTING.formatted(severity));
    }

    private void accept(String file, String text, String until) throws IOException {
        site.write("baseline.yaml", ENTRY.formatted(file, text, until));
    }

    @Test
    void the_profile_of_the_nhs_makes_an_error_of_what_else_is_a_warning() throws IOException {
        assertThat(check().err()).contains("error[date-format]");
        assertThat(check().exitCode()).isEqualTo(1);

        site.change("site.yaml", "profile: nhs", "profile: plain");
        assertThat(check().err()).contains("warning[date-format]");
        assertThat(check().exitCode()).isZero();
    }

    @Test
    void a_setting_makes_a_breach_less_and_gives_its_reason() throws IOException {
        set("note");
        CommandLineRun run = check("--strict");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).contains("note[date-format]", "note because: The board wants it. (set in site.yaml)");
    }

    @Test
    void a_setting_makes_a_breach_more() throws IOException {
        site.change("site.yaml", "profile: nhs", "profile: plain");
        site.change("site.yaml", "profile: plain\n", "profile: plain\n" + SETTING.formatted("error"));

        assertThat(check().err()).contains("error[date-format]");
        assertThat(check().exitCode()).isEqualTo(1);
    }

    @Test
    void a_rule_that_is_off_finds_nothing_and_the_reports_say_so() throws IOException {
        set("off");
        CommandLineRun run = site.run("build");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("date-format");
        assertThat(report("accessibility.html")).contains("<code>date-format</code>: off. The board wants it.");
        assertThat(json("findings.json").getAsJsonArray("ruleSettings").toString())
                .isEqualTo("[{\"rule\":\"date-format\",\"severity\":\"off\",\"reason\":\"The board wants it.\"}]");
    }

    @Test
    void a_setting_without_a_reason_changes_nothing() throws IOException {
        site.change("site.yaml", "profile: nhs\n", "profile: nhs\nrules: {date-format: {severity: note}}\n");
        CommandLineRun run = check();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("error[missing-value]", "site.yaml:4", "reason");
    }

    @Test
    void what_is_accepted_is_a_note_even_where_all_is_strict() throws IOException {
        accept(EN, "03/04", "2026-11-23");
        CommandLineRun run = site.run("check", "--strict");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).contains("note[date-format]", "note because: A law. (accepted until 2026-11-23)");
    }

    @Test
    void what_was_accepted_comes_back_when_its_time_is_over() throws IOException {
        accept(EN, "03/04", "2026-11-22");

        assertThat(check().err()).contains("error[date-format]", "warning[baseline-expired]");
    }

    @Test
    void what_was_accepted_comes_back_when_its_words_change() throws IOException {
        accept(EN, "04/05", "2026-12-24");

        assertThat(check().err()).contains("error[date-format]");
        assertThat(check().exitCode()).isEqualTo(1);
    }

    @Test
    void an_entry_for_what_was_mended_is_told_where_everything_was_looked_at() throws IOException {
        accept(EN, "03/04", "2026-12-24");
        site.change(EN, PLANTED, "It can ease your pain.");

        assertThat(site.run("check").err())
                .contains(
                        "warning[baseline-unused]", "“date-format” finds nothing in " + EN + " in a line with “03/04”");
        assertThat(check().err()).doesNotContain("baseline-unused");
    }

    @Test
    void an_error_of_the_rulebook_cannot_be_accepted() throws IOException {
        site.change(EN, "{{gate}}", "{{gaet}}");
        site.write(
                "baseline.yaml",
                "- {rule: unknown-fact, file: " + EN + ", reason: It will be mended., until: 2030-01-01}\n");
        CommandLineRun run = check();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("error[unknown-fact]", "error[baseline-entry]");
    }

    /** A fault that the rulebook has as an error of ours, and as a warning in a PDF of others, which has no site. */
    @Test
    void a_pdf_made_by_others_is_judged_as_strictly_as_was_ordered() {
        String pdf = "src/test/resources/foreign/flawed/chromium.pdf";

        assertThat(site.run("check", pdf).err())
                .contains("warning[pdf-lists] " + pdf, "help: mend it in the document this PDF was made from")
                .doesNotContain("error[pdf-lists]", "report it");
        assertThat(site.run("check", "--strict", pdf).err())
                .contains("error[pdf-lists] " + pdf)
                .doesNotContain("warning[");
    }

    @Test
    void nothing_is_accepted_until_a_day_that_is_over() {
        CommandLineRun run = site.run("accept", "--reason=A law.", "--until=2026-11-22");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--until must be 2026-11-23 or later, and is 2026-11-22.");
        assertThat(run.out()).isEmpty();
        assertThat(site.run("accept", "--reason=A law.", "--until=2026-11-23").exitCode())
                .isZero();
    }

    @Test
    void the_entries_that_accept_writes_accept_what_was_found() throws IOException {
        CommandLineRun run = site.run("accept", "--reason=The \"board\": it's wanted", "--until=2027-05-31");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("- rule: date-format\n", "until: 2027-05-31\n");
        site.write("baseline.yaml", run.out());
        CommandLineRun strict = site.run("check", "--strict");
        assertThat(strict.exitCode()).as(strict.err()).isZero();
        assertThat(site.run("accept", "--reason=None", "--until=2027-05-31").out())
                .isEmpty();
    }

    @Test
    void accept_knows_rules_and_days_only() {
        assertThat(site.run("accept", "--reason=A", "--until=2027-05-31", "--rule=date-fromat")
                        .err())
                .contains("Did you mean “date-format”?");
        assertThat(site.run("accept", "--reason=A", "--until=soon").err()).contains("--until must be a day");
        assertThat(site.run("accept", "--reason=A", "--until=2027-05-31", "--rule=list-length")
                        .out())
                .isEmpty();
    }

    @Test
    void the_reports_tell_what_was_accepted_and_why() throws IOException {
        accept(EN, "03/04", "2026-12-24");
        assertThat(site.run("build").exitCode()).isZero();

        assertThat(report("accessibility.html")).contains("Note because: A law. (accepted until 2026-12-24)");
        assertThat(report("summary.md")).contains("A law. (accepted until 2026-12-24)");
        List<JsonElement> results = json("findings.sarif")
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("results")
                .asList();
        assertThat(results)
                .filteredOn(result -> result.getAsJsonObject().has("suppressions"))
                .singleElement()
                .satisfies(result -> assertThat(result.getAsJsonObject()
                                .getAsJsonArray("suppressions")
                                .toString())
                        .isEqualTo(
                                "[{\"kind\":\"external\",\"justification\":\"A law. (accepted until 2026-12-24)\"}]"));
    }

    private String report(String name) throws IOException {
        return Files.readString(site.output().resolve("reports").resolve(name));
    }

    private JsonObject json(String name) throws IOException {
        return JsonParser.parseString(report(name)).getAsJsonObject();
    }
}
