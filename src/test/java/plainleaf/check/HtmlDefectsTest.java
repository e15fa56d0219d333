package plainleaf.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Article;
import plainleaf.model.Location;
import plainleaf.model.WebPage;

/** Plants defects into a good page and expects the rules they break, and no others. */
class HtmlDefectsTest {
    private static final String PAGE =
            "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head><title>Using the stairs</title></head>\n"
                    + "<body>\n<main>\n" + ProvedEdition.ARTICLE.replaceAll(" data-[a-z]+=\"[^\"]*\"", "")
                    + "</main>\n</body>\n</html>\n";

    private static final Map<String, Map.Entry<UnaryOperator<String>, Set<String>>> DEFECTS = Map.of(
            "a second main heading",
                    change("<h3 id=\"rail\">The rail</h3>", "<h1 id=\"rail\">The rail</h1>", "html-headings"),
            "a skipped level", change("h3", "h4", "html-headings", "html-valid"),
            "a picture without alternative",
                    change(" alt=\"A person on the stairs\"", "", "html-pictures", "html-valid"),
            "a link to nowhere", change("href=\"#up\"", "href=\"#upp\"", "html-ids"),
            "an id that stands twice", change("id=\"down\"", "id=\"up\"", "html-ids", "html-valid"),
            "another language", change("<article lang=\"en\"", "<article lang=\"cy\"", "html-language"),
            "no direction", change("<html lang=\"en\" dir=\"ltr\">", "<html lang=\"en\">", "html-language"),
            "an element HTML does not know", change("<main>", "<main><foo></foo>", "html-valid"));

    @Test
    void a_good_page_has_no_finding() {
        assertThat(check(PAGE)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> each_defect_breaks_its_rules_and_no_others() {
        return DEFECTS.entrySet().stream()
                .map(defect -> DynamicTest.dynamicTest(defect.getKey(), () -> {
                    List<Diagnostic> found = check(defect.getValue().getKey().apply(PAGE));
                    assertThat(rules(found))
                            .as(found.toString())
                            .isEqualTo(defect.getValue().getValue());
                }));
    }

    @Test
    void a_finding_in_the_article_leads_to_the_line_of_the_text() {
        assertThat(check(PAGE.replace(" alt=\"A person on the stairs\"", "")))
                .extracting(Diagnostic::location)
                .containsOnly(new Location("content/stairs/en.md", 21, 1));
    }

    @Test
    void a_page_that_lost_or_changed_words_of_the_text_is_found() {
        Article good = ProvedEdition.cover("How to use the stairs after your operation");
        Article bad = ProvedEdition.cover("How to use the stairs before your operation");

        assertThat(ProvedEdition.checks().article(ProvedEdition.EDITION, good)).isEmpty();
        assertThat(ProvedEdition.checks().article(ProvedEdition.EDITION, bad))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.rule().id()).isEqualTo("html-words");
                    assertThat(found.detail()).contains("“after your operation”", "“before your operation”");
                });
    }

    @Test
    void each_rule_of_pages_has_a_defect() {
        Set<String> planted = DEFECTS.values().stream()
                .flatMap(defect -> defect.getValue().stream())
                .collect(Collectors.toSet());

        assertThat(Checks.rules().stream()
                        .map(Rule::id)
                        .filter(id -> id.startsWith("html-") && !id.equals("html-words")))
                .allMatch(planted::contains);
    }

    private static Map.Entry<UnaryOperator<String>, Set<String>> change(String from, String to, String... rules) {
        return Map.entry(page -> page.replace(from, to), Set.of(rules));
    }

    private static List<Diagnostic> check(String page) {
        return ProvedEdition.check(new WebPage("en/stairs/index.html", page));
    }

    private static Set<String> rules(List<Diagnostic> found) {
        return found.stream().map(Diagnostic::rule).map(Rule::id).collect(Collectors.toSet());
    }
}
