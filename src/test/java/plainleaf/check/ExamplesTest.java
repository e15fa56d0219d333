package plainleaf.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import plainleaf.check.browser.BrowserChecks;
import plainleaf.check.style.StyleChecks;
import plainleaf.check.theme.ThemeChecks;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.SourceFile;
import plainleaf.model.WebPage;

/**
 * Every example that can be run is run: what fails, fails by its rule, by no other that is an error, and what passes
 * has no finding at all. Examples in words are those of PDFs, and of what no few characters can show.
 */
class ExamplesTest {
    private static final List<String> SHEETS = List.of("tokens", "print/base", "print/standard");
    private static final List<String> WEB_SHEETS = List.of("base", "shell", "article", "callouts", "media");
    private static final List<String> MARKUP = List.of("article.ftlh", "blocks.ftlh", "print.ftlh");

    /** These look at more than a few characters can show. */
    private static final Set<String> TOLD = Set.of(
            "file-encoding",
            "file-unreadable",
            "missing-label",
            "pdf-engine",
            "missing-edition",
            "zawgyi",
            "picture-credit",
            "readability",
            "text-without-heading",
            "required-parts",
            "browser-missing",
            "baseline-unused");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> what_fails_breaks_its_rule_alone_and_what_passes_breaks_none() {
        return Checks.rules().stream()
                .filter(rule -> !rule.example().form().isTold())
                .filter(rule -> !BrowserChecks.RULES.contains(rule)) // a browser looks for these, in tests of its own
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> prove(rule)));
    }

    @Test
    void each_rule_has_an_example_of_both_kinds() {
        assertThat(Checks.rules()).allSatisfy(rule -> {
            assertThat(rule.example().fails()).as(rule.id()).isNotBlank();
            assertThat(rule.example().passes())
                    .as(rule.id())
                    .isNotBlank()
                    .isNotEqualTo(rule.example().fails());
        });
    }

    @Test
    void only_pdfs_and_what_cannot_be_shown_are_told() {
        assertThat(Checks.rules().stream()
                        .filter(rule -> rule.example().form() == Form.WORDS)
                        .map(Rule::id)
                        // Those of pages in a browser are planted in plainleaf.browser.
                        .filter(id -> !id.startsWith("web-")))
                .containsExactlyInAnyOrderElementsOf(TOLD);
        assertThat(Checks.rules().stream().filter(rule -> rule.example().form() == Form.PDF))
                .isNotEmpty()
                .allMatch(rule -> rule.id().startsWith("pdf-") || rule.id().startsWith("press-"));
    }

    private void prove(Rule rule) throws IOException {
        assertThat(found(rule, rule.example().passes())).as("passes").isEmpty();
        List<Diagnostic> found = found(rule, rule.example().fails());
        assertThat(ids(found.stream())).as("fails").contains(rule.id());
        assertThat(ids(found.stream().filter(one -> one.severity() == Severity.ERROR)))
                .isSubsetOf(rule.id());
    }

    private static Set<String> ids(Stream<Diagnostic> found) {
        return found.map(one -> one.rule().id()).collect(Collectors.toSet());
    }

    private List<Diagnostic> found(Rule rule, String piece) throws IOException {
        Example example = rule.example();
        return switch (example.form()) {
            case MARKDOWN, YAML ->
                new ExampleSite(Files.createTempDirectory(folder, "site"), example).with(example, piece);
            case HTML -> html(example, piece);
            case CSS -> ThemeChecks.RULES.contains(rule) ? web(piece) : css(piece);
            case PDF, WORDS -> throw new AssertionError("an example in words cannot be run");
        };
    }

    /** In place of the mended piece where the good article or its page has it, and else in a page around the article. */
    private static List<Diagnostic> html(Example example, String piece) {
        String article = ProvedEdition.ARTICLE;
        if (article.contains(example.passes()))
            return ArticleDefectsTest.check(article.replace(example.passes(), piece));
        String page = HtmlDefectsTest.PAGE;
        String planted = page.contains(example.passes())
                ? page.replace(example.passes(), piece)
                : page.replace("<main>", piece + "<main>");
        assertThat(planted.equals(page)).isEqualTo(page.contains(piece));
        return ProvedEdition.check(new WebPage("en/stairs/index.html", planted));
    }

    private static List<Diagnostic> css(String piece) throws IOException {
        Map<String, SourceFile> templates = new HashMap<>();
        for (String sheet : SHEETS) put(templates, "styles/" + sheet + ".css", "");
        put(templates, "styles/print/standard.css", piece);
        for (String markup : MARKUP) put(templates, markup, "");
        return StyleChecks.check(templates).toList();
    }

    private static List<Diagnostic> web(String piece) throws IOException {
        Map<String, SourceFile> templates = new HashMap<>();
        put(templates, "styles/tokens.css", "");
        for (String sheet : WEB_SHEETS) put(templates, "styles/web/" + sheet + ".css", "");
        put(templates, "styles/web/shell.css", piece);
        return ThemeChecks.check(templates).toList();
    }

    private static void put(Map<String, SourceFile> templates, String path, String more) throws IOException {
        String text = Files.readString(Path.of("templates").resolve(path)) + more;
        templates.put(path, new SourceFile("templates/" + path, text.lines().toList()));
    }
}
