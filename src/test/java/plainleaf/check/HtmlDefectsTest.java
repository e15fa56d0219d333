package plainleaf.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    static final String PAGE =
            "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head><title>Using the stairs</title></head>\n"
                    + "<body>\n<main>\n" + ProvedEdition.ARTICLE.replaceAll(" data-(?:at|generated)=\"[^\"]*\"", "")
                    + "</main>\n</body>\n</html>\n";

    /** A change to the page, and all rules it breaks. */
    private record Defect(String what, UnaryOperator<String> change, Set<String> rules) {
        static Defect of(String what, String from, String to, String... rules) {
            return new Defect(what, page -> page.replace(from, to), Set.of(rules));
        }
    }

    private static final List<Defect> DEFECTS = List.of(
            Defect.of(
                    "a second main heading",
                    "<h3 id=\"rail\">The rail</h3>",
                    "<h1 id=\"rail\">The rail</h1>",
                    "html-unchanged",
                    "html-headings"),
            Defect.of("a skipped level", "h3", "h4", "html-unchanged", "html-headings", "html-valid"),
            Defect.of(
                    "a picture without alternative",
                    " alt=\"A person on the stairs\"",
                    "",
                    "html-unchanged",
                    "html-pictures",
                    "html-valid"),
            Defect.of("a link to nowhere", "href=\"#up\"", "href=\"#upp\"", "html-unchanged", "html-ids"),
            Defect.of(
                    "an id that stands twice", "id=\"down\"", "id=\"up\"", "html-unchanged", "html-ids", "html-valid"),
            Defect.of(
                    "another language",
                    "<article lang=\"en\"",
                    "<article lang=\"cy\"",
                    "html-unchanged",
                    "html-language"),
            Defect.of("no direction", "<html lang=\"en\" dir=\"ltr\">", "<html lang=\"en\">", "html-language"),
            Defect.of("an element HTML does not know", "<main>", "<main><foo></foo>", "html-valid"),
            Defect.of("another word", "your bad leg", "your good leg", "html-unchanged"),
            Defect.of("a paragraph left out", "<p>Do not hurry on the way.</p>", "", "html-unchanged"),
            Defect.of(
                    "a word put in",
                    "Do not hurry on the way.</p>",
                    "Do not hurry on the way.</p><p>No.</p>",
                    "html-unchanged"),
            Defect.of(
                    "a link that leads elsewhere", "=\"https://www.nhs.uk", "=\"https://nhs.example", "html-unchanged"),
            Defect.of("an alternative of other words", "A person on", "Nobody on", "html-unchanged"),
            Defect.of("a paragraph hidden", "<p>Do not", "<p hidden>Do not", "html-unchanged"),
            Defect.of("an article hidden", "<main>", "<main hidden>", "html-unchanged"),
            Defect.of(
                    "an article that is a comment",
                    "<article",
                    "<!-- <article",
                    "html-unchanged",
                    "html-headings",
                    "html-valid"),
            Defect.of(
                    "a second article",
                    "</main>",
                    "<article lang=\"en\" dir=\"ltr\"><h2>No</h2></article></main>",
                    "html-unchanged"));

    @Test
    void a_good_page_has_no_finding() {
        assertThat(check(PAGE)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> each_defect_breaks_its_rules_and_no_others() {
        return DEFECTS.stream()
                .map(defect -> DynamicTest.dynamicTest(defect.what(), () -> {
                    List<Diagnostic> found = check(defect.change().apply(PAGE));
                    assertThat(rules(found)).as(found.toString()).isEqualTo(defect.rules());
                }));
    }

    @Test
    void a_finding_in_the_article_leads_to_the_line_of_the_text() {
        assertThat(check(PAGE.replace(" alt=\"A person on the stairs\"", "")))
                .extracting(Diagnostic::location)
                .containsOnly(new Location("content/stairs/en.md", 21, 1));
    }

    @Test
    void the_first_difference_is_told_with_its_place() {
        assertThat(check(PAGE.replace("your bad leg", "your good leg")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.location()).isEqualTo(new Location("content/stairs/en.md", 31, 1));
                    assertThat(found.detail())
                            .isEqualTo(
                                    "en/stairs/index.html: the page has “Hold the rail. Step down with your good leg first.”"
                                            + " where the article has “Hold the rail. Step down with your bad leg first.”");
                });
    }

    @Test
    void lines_that_are_added_for_paper_stay_away_and_shift_no_place() {
        String lines = "<div data-generated=\"\" data-paper=\"\"><h3>My notes</h3><hr/></div>\n";
        Article added = with(ProvedEdition.ARTICLE.replaceFirst("(?=<h3 )", lines));

        assertThat(added.markup()).contains("My notes");
        assertThat(ProvedEdition.checks().page(ProvedEdition.EDITION, added, page(PAGE)))
                .isEmpty();
        assertThat(ProvedEdition.checks()
                        .page(ProvedEdition.EDITION, added, page(PAGE.replace(" alt=\"A person on the stairs\"", ""))))
                .extracting(Diagnostic::location)
                .containsOnly(new Location("content/stairs/en.md", 21, 1));
    }

    @Test
    void nothing_of_the_text_is_for_paper_alone() {
        Article kept = with(ProvedEdition.ARTICLE.replaceFirst("(?=>Do not hurry)", " data-paper=\"\""));
        String page = PAGE.replace("<p>Do not hurry on the way.</p>", "");

        assertThat(kept.markup()).contains("data-paper");
        assertThat(rules(ProvedEdition.checks().page(ProvedEdition.EDITION, kept, page(page))))
                .containsExactly("html-unchanged");
    }

    private static Article with(String markup) {
        return new Article(ProvedEdition.ID, markup, List.of());
    }

    private static WebPage page(String markup) {
        return new WebPage("en/stairs/index.html", markup);
    }

    @Test
    void a_page_without_an_article_of_its_own_may_have_any() {
        WebPage index = new WebPage("en/index.html", PAGE);

        assertThat(ProvedEdition.checks().page(index)).isEmpty();
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
        Set<String> planted =
                DEFECTS.stream().flatMap(defect -> defect.rules().stream()).collect(Collectors.toSet());

        assertThat(Checks.rules().stream()
                        .map(Rule::id)
                        .filter(id -> id.startsWith("html-")
                                && !ArticleDefectsTest.rules().contains(id)))
                .allMatch(planted::contains);
    }

    private static List<Diagnostic> check(String page) {
        return ProvedEdition.check(new WebPage("en/stairs/index.html", page));
    }

    private static Set<String> rules(List<Diagnostic> found) {
        return found.stream().map(Diagnostic::rule).map(Rule::id).collect(Collectors.toSet());
    }
}
