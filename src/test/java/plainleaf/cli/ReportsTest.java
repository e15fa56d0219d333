package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import plainleaf.diagnostic.Chapter;
import plainleaf.pipeline.Pipeline;
import plainleaf.report.SchemaErrors;

/**
 * What one build of a site with planted faults reports, in every format. To accept a change of the goldens, run with
 * {@code -Dplainleaf.golden=accept} and review the diff.
 */
class ReportsTest {
    /** Every sign that could end the text it stands in, in one of the formats. */
    private static final String HOSTILE =
            "Hip <script>alert(1)</script> ]]> | &amp; `x` [a](https://b.example) @team {0} www.c.example a*b* # \"q\"";

    private static final Path GOLDEN = Path.of("src/test/resources/golden/reports");
    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    @TempDir
    static Path folder;

    private static TestSite site;

    @BeforeAll
    static void buildOnce() throws IOException {
        site = new TestSite(folder.resolve("planted"));
        plant(site);
        CommandLineRun run = site.run("build");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    }

    static void plant(TestSite site) throws IOException {
        site.change("hip-injection/en.md", "title: Hip injection", "title: '" + HOSTILE + "'");
        site.change("hip-injection/en.md", "status: checked", "status: draft");
        site.change("hip-injection/cy.md", "{{gate}}", "{{gaet}}");
        site.change("hip-injection/leaflet.yaml", "2028-11-01", "2026-11-20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "findings.json",
                "findings.sarif",
                "junit.xml",
                "summary.md",
                "accessibility.html",
                "accessibility-statement.html"
            })
    void the_reports_are_those_that_were_accepted(String name) throws IOException {
        String report = name.endsWith(".sarif") ? withoutRules(read(name)) : read(name);
        report = report.replaceAll("\\d+ rules, and", "N rules, and");
        Path golden = GOLDEN.resolve(name);
        if ("accept".equals(System.getProperty("plainleaf.golden"))) Files.writeString(golden, report);
        assertThat(report).isEqualTo(Files.readString(golden));
    }

    /** The rulebook has tests of its own. */
    private static String withoutRules(String sarif) {
        JsonObject log = JsonParser.parseString(sarif).getAsJsonObject();
        JsonObject run = log.getAsJsonArray("runs").get(0).getAsJsonObject();
        JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
        List<JsonElement> rules = driver.remove("rules").getAsJsonArray().asList();
        for (JsonElement result : run.getAsJsonArray("results")) {
            int index = result.getAsJsonObject()
                    .remove("ruleIndex")
                    .getAsJsonPrimitive()
                    .getAsInt();
            assertThat(rules.get(index).getAsJsonObject().get("id"))
                    .isEqualTo(result.getAsJsonObject().get("ruleId"));
        }
        return PRETTY.toJson(log) + "\n";
    }

    @ParameterizedTest
    @CsvSource({
        "findings.json, /plainleaf/schemas/findings.schema.json, findings, severity",
        "findings.sarif, /schema/sarif-schema-2.1.0.json, runs, tool"
    })
    void what_programs_read_keeps_its_schema(String name, String schema, String list, String key) throws IOException {
        String report = read(name);
        assertThat(SchemaErrors.of(schema, report)).isEmpty();
        JsonObject broken = JsonParser.parseString(report).getAsJsonObject();
        broken.getAsJsonArray(list).get(0).getAsJsonObject().remove(key);
        assertThat(SchemaErrors.of(schema, broken.toString())).isNotEmpty();
    }

    @Test
    void sarif_tells_every_rule_with_its_help() throws IOException {
        JsonObject driver = JsonParser.parseString(read("findings.sarif"))
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("tool")
                .getAsJsonObject("driver");
        assertThat(driver.getAsJsonArray("rules"))
                .hasSizeGreaterThan(60)
                .allSatisfy(rule -> assertThat(rule.getAsJsonObject()
                                .getAsJsonObject("help")
                                .get("text")
                                .getAsString())
                        .contains("What to do: ", "Standard: "));
    }

    @Test
    void a_page_shows_what_came_from_content_and_obeys_none_of_it() throws IOException {
        for (String name : List.of("accessibility.html", "accessibility-statement.html")) {
            Document page = Jsoup.parse(read(name));
            assertThat(page.select("script")).isEmpty();
            assertThat(page.select("h1")).hasSize(1);
        }
        Document report = Jsoup.parse(read("accessibility.html"));
        assertThat(report.select("h3 span[lang=en]").text()).isEqualTo(HOSTILE);
        assertThat(Jsoup.parse(read("accessibility-statement.html"))
                        .select(".banner")
                        .text())
                .contains("Draft, not approved");
    }

    @Test
    void junit_shows_what_came_from_content_and_skips_what_was_not_looked_at() throws Exception {
        var parser = DocumentBuilderFactory.newInstance();
        parser.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        org.w3c.dom.Document junit =
                parser.newDocumentBuilder().parse(reports().resolve("junit.xml").toFile());
        Element all = junit.getDocumentElement();
        assertThat(all.getAttribute("failures")).isEqualTo("2");
        assertThat(all.getElementsByTagName("failure").getLength()).isEqualTo(2);
        assertThat(all.getElementsByTagName("testcase").getLength())
                .isEqualTo(Integer.parseInt(all.getAttribute("tests")));
        List<String> skipped = new ArrayList<>();
        for (int i = 0; i < all.getElementsByTagName("skipped").getLength(); i++) {
            Element each = (Element) all.getElementsByTagName("skipped").item(i).getParentNode();
            skipped.add(each.getAttribute("classname") + " " + each.getAttribute("name"));
        }
        assertThat(skipped)
                .contains("hip-injection.cy.standard PDFs", "hip-injection.cy.large-print Web pages")
                .contains("hip-injection.cy.easy-read How a text is worded")
                .contains("hip-injection.en.standard Web pages in a browser (check --deep)")
                .contains("hip-injection.cy.standard How a text is worded: rules that do not know this language")
                .noneMatch(name -> name.startsWith("hip-injection.en") && !name.contains("in a browser"));
    }

    /** Who fails a build for the colours of its pages wants to see that, and not “text”. */
    @Test
    void junit_has_a_case_for_each_chapter_of_the_rulebook() throws IOException {
        String junit = read("junit.xml");
        for (Chapter chapter : Pipeline.rulebook().chapters())
            assertThat(junit.contains("classname=\"hip-injection.en.standard\" name=\"" + chapter.title() + "\""))
                    .as(chapter.title())
                    // PDFs of others are no editions, and nobody asked for press files here.
                    .isEqualTo(!List.of("pdf-file", "press").contains(chapter.id()));
    }

    @Test
    void rules_that_do_not_know_a_language_have_not_passed_it() throws IOException {
        List<JsonObject> editions =
                JsonParser.parseString(read("findings.json"))
                        .getAsJsonObject()
                        .getAsJsonArray("editions")
                        .asList()
                        .stream()
                        .map(JsonElement::getAsJsonObject)
                        .toList();
        assertThat(editions).allSatisfy(edition -> {
            boolean isWelsh = edition.get("language").getAsString().equals("cy")
                    && !edition.get("state").getAsString().equals("missing");
            assertThat(edition.getAsJsonArray("notApplied").asList().stream().map(JsonElement::getAsString))
                    .as(edition.toString())
                    .satisfies(
                            rules -> assertThat(rules.contains("readability")).isEqualTo(isWelsh))
                    .doesNotContain("risk-words");
        });
        Document page = Jsoup.parse(read("accessibility.html"));
        assertThat(page.select("#languages ~ ul").eachText().get(0))
                .startsWith("Welsh: ")
                .contains("readability");
        assertThat(page.select(".summary").text()).contains("3 editions of 6 passed every check.");
        assertThat(read("summary.md")).contains("editions passed every check\n", "\n- cy: `readability`, ");
        assertThat(read("junit.xml"))
                .contains("these rules do not know the language, and looked at nothing: readability, ");
    }

    /** An auditor asks who answers for what patients get; an example answers for nothing. */
    @Test
    void what_is_a_sample_counts_as_no_evidence() throws IOException {
        TestSite samples = new TestSite(folder.resolve("samples"));
        samples.change("hip-injection/leaflet.yaml", "kind: service", "kind: service\nsample: true");
        Path told = folder.resolve("samples-told");
        samples.run("check", "--reports=" + told, "--edition=standard");
        String report = Files.readString(told.resolve("accessibility.html"));
        String ours = rows(report);
        assertThat(Jsoup.parse(report).select(".summary").text())
                .contains("passed every check that knows their language. Findings");
        assertThat(Files.readString(told.resolve("summary.md")))
                .contains("passed every check that knows their language\n");

        assertThat(ours)
                .contains(
                        "0 of 0 leaflets name an owner",
                        "0 of 0 leaflets name the sources",
                        "0 of 0 are within",
                        "0 of 0 leaflets say whom to ask",
                        "1 leaflet is a sample, and counts as no evidence");
        assertThat(rows(read("accessibility.html")))
                .contains("1 of 1 leaflets name an owner", "1 of 1 leaflets say whom to ask")
                .doesNotContain("counts as no evidence");
    }

    private static String rows(String report) {
        Document page = Jsoup.parse(report);
        return page.select("#tick ~ *").text();
    }

    @Test
    void the_summary_shows_what_came_from_content_and_obeys_none_of_it() throws IOException {
        ReadSummary summary = ReadSummary.of(read("summary.md"));
        assertThat(summary.obeyed()).isEmpty();
        assertThat(summary.cells()).hasSize(7).containsOnly(8);
        assertThat(summary.texts()).contains(HOSTILE.replace("@", "@\u2060"));
    }

    @Test
    void what_several_editions_say_of_one_place_is_one_finding() throws IOException {
        List<JsonObject> drafts = findings(read("findings.json"), "edition-draft");
        assertThat(drafts).hasSize(1);
        assertThat(drafts.get(0).getAsJsonArray("editions").toString())
                .isEqualTo("[{\"edition\":\"hip-injection/en/standard\"},"
                        + "{\"edition\":\"hip-injection/en/large-print\"}]");
    }

    @Test
    void a_finding_is_known_again_when_its_line_has_moved() throws IOException {
        TestSite moved = new TestSite(folder.resolve("moved"));
        plant(moved);
        moved.change("hip-injection/cy.md", "## Beth ydyw {#what}\n", "## Beth ydyw {#what}\n\nDyma hi.\n");
        moved.run("check", "--reports=" + moved.output().resolveSibling("told"));
        String later = Files.readString(moved.output().resolveSibling("told").resolve("findings.json"));
        JsonObject before = findings(read("findings.json"), "unknown-fact").get(0);
        JsonObject after = findings(later, "unknown-fact").get(0);
        assertThat(after.get("line")).isNotEqualTo(before.get("line"));
        assertThat(after.get("fingerprint")).isEqualTo(before.get("fingerprint"));
        assertThat(moved.output()).doesNotExist();
    }

    private static List<JsonObject> findings(String json, String rule) {
        return JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("findings").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(finding -> finding.get("rule").getAsString().equals(rule))
                .toList();
    }

    private static Path reports() {
        return site.output().resolve("reports");
    }

    private static String read(String name) throws IOException {
        return Files.readString(reports().resolve(name));
    }
}
