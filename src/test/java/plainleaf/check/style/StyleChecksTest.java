package plainleaf.check.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.SourceFile;

/**
 * Every fixture of {@code styles/<rule>/} takes the place of the shipped standard sheet, a {@code .base.css} that of all
 * shipped sheets, and a folder that of the files of the same names; what is expected stands beside the line it is
 * expected at, with its column, and nothing else may be found.
 */
class StyleChecksTest {
    private static final Path FIXTURES = Path.of("src/test/resources/styles");
    private static final Path TEMPLATES = Path.of("templates");
    private static final String STANDARD = "styles/print/standard.css";
    private static final String BASE = "styles/print/base.css";
    private static final List<String> SHIPPED = List.of(
            "styles/tokens.css",
            BASE,
            STANDARD,
            "styles/print/large-print.css",
            "styles/print/easy-read.css",
            "article.ftlh",
            "blocks.ftlh",
            "print.ftlh");
    private static final Pattern EXPECTED = Pattern.compile("error(?:@file| (\\d+)): ([a-z-]+)");

    @TestFactory
    Stream<DynamicTest> each_defect_is_found_where_it_is_and_nothing_else() throws IOException {
        return fixtures().stream()
                .map(fixture ->
                        DynamicTest.dynamicTest(FIXTURES.relativize(fixture).toString(), () -> {
                            assertThat(StyleChecks.check(templates(fixture)).map(StyleChecksTest::told))
                                    .containsExactlyInAnyOrderElementsOf(expected(fixture));
                            assertThat(expected(fixture).isEmpty())
                                    .isEqualTo(fixture.toString().contains("-valid"));
                        }));
    }

    @Test
    void each_rule_has_a_defect_and_its_mended_twin() throws IOException {
        Set<String> rules = StyleChecks.RULES.stream().map(Rule::id).collect(Collectors.toSet());

        assertThat(rulesWith("-error")).isEqualTo(rules);
        assertThat(rulesWith("-valid")).isEqualTo(rules);
    }

    @Test
    void the_shipped_templates_keep_every_rule() throws IOException {
        assertThat(shipped()).hasSize(SHIPPED.size());
        assertThat(StyleChecks.check(shipped())).isEmpty();
    }

    /** Had the reader passed over the sheets, nothing would be wrong with them either. */
    @Test
    void the_shipped_sheets_are_read_to_their_ends() throws IOException {
        for (String path : SHIPPED.subList(1, 5)) {
            Map<String, SourceFile> templates = shipped();
            templates.merge(path, source(path, List.of("p { float: left }")), StyleChecksTest::joined);

            assertThat(StyleChecks.check(templates)
                            .map(found -> found.location().toString()))
                    .containsExactly("templates/" + path + ":"
                            + (shipped().get(path).lines().size() + 1) + ":5");
        }
    }

    @Test
    void without_the_shared_sheet_there_is_nothing_to_check() {
        assertThat(StyleChecks.check(Map.of())).isEmpty();
    }

    /** Letters bear no more on screens than on paper; all else of the web sheets is for browsers, which know more. */
    @Test
    void letters_of_the_web_pages_are_looked_at_too() throws IOException {
        Map<String, SourceFile> templates = shipped();
        List<String> lines = List.of(
                ":root { --slant: italic; }",
                "nav { float: left; letter-spacing: 0; }",
                "@media screen and (min-width: 40rem) { .summary { font-style: var(--slant); } }",
                ".draft { text-transform: uppercase }");
        templates.put("styles/web/shell.css", source("styles/web/shell.css", lines));

        assertThat(StyleChecks.check(templates).map(StyleChecksTest::told))
                .containsExactlyInAnyOrder("style-letters shell.css:3:51", "style-letters shell.css:4:10");
    }

    @Test
    void a_place_is_counted_in_characters() throws IOException {
        List<Diagnostic> found = found(STANDARD, "/* 𝒳 */\tp { color: #000000; float: left }");

        assertThat(found).singleElement().satisfies(d -> {
            assertThat(d.location()).hasToString("templates/" + STANDARD + ":1:29");
            assertThat(d.detail()).contains("float: left");
            assertThat(d.hint()).contains("table-cell");
        });
    }

    @Test
    void a_footnote_is_told_where_it_belongs() throws IOException {
        assertThat(found(STANDARD, ".note { float: footnote }")).singleElement().satisfies(d -> {
            assertThat(d.detail()).contains("footnote");
            assertThat(d.hint()).contains("end of the section");
        });
    }

    @Test
    void what_is_missing_is_told_at_the_block_that_lacks_it() throws IOException {
        Map<String, SourceFile> templates = shipped();
        String sheet = String.join("\n", templates.get(BASE).lines());
        String without = sheet.replace("tr {\n  page-break-inside: avoid;", "tr {\n  margin: 0;");
        assertThat(without).isNotEqualTo(sheet);
        templates.put(BASE, source(BASE, without.lines().toList()));
        int line = without.lines().toList().indexOf("tr {") + 1;

        assertThat(StyleChecks.check(templates)).singleElement().satisfies(d -> {
            assertThat(d.rule().id()).isEqualTo("style-kept-whole");
            assertThat(d.location()).hasToString("templates/" + BASE + ":" + line + ":1");
            assertThat(d.detail()).contains("page-break-inside: avoid").contains("tr");
        });
    }

    @Test
    void the_place_of_a_style_attribute_and_of_a_link_is_in_the_template() throws IOException {
        assertThat(StyleChecks.check(templates(FIXTURES.resolve("style-float/attribute-error")))
                        .map(d -> d.location().toString()))
                .containsExactly("templates/article.ftlh:2:52");
        assertThat(StyleChecks.check(templates(FIXTURES.resolve("style-running-header/link-error")))
                        .map(d -> d.location().toString()))
                .containsExactly("templates/article.ftlh:3:13");
    }

    /** Whatever a designer has half written, there is an answer. */
    @Test
    void a_sheet_or_template_that_is_cut_off_anywhere_is_read() throws IOException {
        for (String path : List.of(BASE, "blocks.ftlh")) {
            String whole = String.join("\n", shipped().get(path).lines());
            for (int end = 0; end < whole.length(); end += 61) {
                String cut = whole.substring(0, end) + "<p style id=\"";
                assertThat(found(path, cut.split("\n", -1)))
                        .as(cut)
                        .allSatisfy(d -> assertThat(d.rule().id()).startsWith("style-"));
            }
        }
    }

    private static List<Diagnostic> found(String path, String... lines) throws IOException {
        Map<String, SourceFile> templates = shipped();
        templates.put(path, source(path, List.of(lines)));
        return StyleChecks.check(templates).toList();
    }

    private static String told(Diagnostic found) {
        String place = found.location().toString();
        return found.rule().id() + " " + place.substring(place.lastIndexOf('/') + 1);
    }

    private static List<String> expected(Path fixture) throws IOException {
        if (!Files.isDirectory(fixture))
            return expected(fixture, name(fixture).contains(".base.") ? "base.css" : "standard.css");
        List<String> expected = new ArrayList<>();
        for (Path file : children(fixture)) expected.addAll(expected(file, name(file)));
        return expected;
    }

    private static List<String> expected(Path file, String name) throws IOException {
        List<String> expected = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            Matcher marker = EXPECTED.matcher(lines.get(i));
            while (marker.find())
                expected.add(marker.group(2) + " " + name
                        + (marker.group(1) == null ? "" : ":" + (i + 1) + ":" + marker.group(1)));
        }
        return expected;
    }

    private static Map<String, SourceFile> templates(Path fixture) throws IOException {
        Map<String, SourceFile> templates = shipped();
        if (Files.isDirectory(fixture)) {
            for (Path file : children(fixture))
                put(templates, file, name(file).endsWith(".css") ? STANDARD : name(file));
        } else if (name(fixture).contains(".base.")) {
            templates.keySet().removeIf(path -> path.startsWith("styles/"));
            put(templates, fixture, BASE);
        } else {
            put(templates, fixture, STANDARD);
        }
        return templates;
    }

    private static void put(Map<String, SourceFile> templates, Path file, String path) throws IOException {
        templates.put(path, source(path, Files.readAllLines(file)));
    }

    private static Map<String, SourceFile> shipped() throws IOException {
        Map<String, SourceFile> templates = new HashMap<>();
        for (String path : SHIPPED) put(templates, TEMPLATES.resolve(path), path);
        return templates;
    }

    private static SourceFile source(String path, List<String> lines) {
        return new SourceFile("templates/" + path, lines);
    }

    private static SourceFile joined(SourceFile first, SourceFile second) {
        List<String> lines = new ArrayList<>(first.lines());
        lines.addAll(second.lines());
        return new SourceFile(first.name(), lines);
    }

    private static Set<String> rulesWith(String verdict) throws IOException {
        return fixtures().stream()
                .filter(fixture -> name(fixture).contains(verdict))
                .map(fixture -> name(fixture.getParent()))
                .collect(Collectors.toSet());
    }

    private static List<Path> fixtures() throws IOException {
        List<Path> fixtures = new ArrayList<>();
        for (Path rule : children(FIXTURES)) fixtures.addAll(children(rule));
        return fixtures;
    }

    private static List<Path> children(Path parent) throws IOException {
        try (Stream<Path> files = Files.list(parent)) {
            return files.sorted().toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
