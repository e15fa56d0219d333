package plainleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plainleaf.check.browser.BrowserChecks;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Location;
import plainleaf.model.Variant;

/** Our pages pass in a browser; each defect that is planted in one breaks its rules, and no others. */
class PagesInBrowserTest {
    private static final SetSite SITE = new SetSite("src/test/resources/sites/minimal");
    private static Browsers browsers;

    @BeforeAll
    static void begin() throws IOException {
        browsers = new Browsers();
    }

    @AfterAll
    static void end() {
        if (browsers != null) browsers.close();
    }

    /** A change to the page or to its style sheet, and all rules it breaks. */
    private record Defect(String what, UnaryOperator<String> page, String css, Set<String> rules) {
        static Defect style(String what, String css, String... rules) {
            return new Defect(what, page -> page, css, Set.of(rules));
        }

        static Defect page(String what, String from, String to, String... rules) {
            return page(what, from, to, "", rules);
        }

        static Defect page(String what, String from, String to, String css, String[] rules) {
            return new Defect(
                    what,
                    page -> {
                        assertThat(page).contains(from);
                        return page.replace(from, to);
                    },
                    css,
                    Set.of(rules));
        }
    }

    private static final List<Defect> DEFECTS = List.of(
            Defect.style("a pale colour", ".summary {color: #9AA5A8}", "web-contrast"),
            Defect.style(
                    "a colour that is pale in the dark alone",
                    "@media (prefers-color-scheme: dark) {.summary {color: #444444}}",
                    "web-contrast"),
            Defect.style(
                    "a colour that is pale on paper alone", "@media print {.summary {color: #BBBBBB}}", "web-contrast"),
            Defect.style(
                    "small links close together",
                    ".files li {margin: 0; font-size: 12px; line-height: 1}"
                            + ".files a {padding: 0; font-size: 12px; line-height: 1}",
                    "web-target-size"),
            Defect.page(
                    "a word that is not broken",
                    "It can ease your pain.",
                    "Itcaneaseyourpainwhateveritistodayandtomorrowandtheday.",
                    "p {overflow-wrap: normal}",
                    new String[] {"web-reflow"}),
            Defect.style("a box of fixed width", ".leaflet > table {width: 60rem; max-width: none}", "web-reflow"),
            Defect.style(
                    "a box of just the height of its words",
                    "#day {line-height: 1.2; height: calc(1.2em + .6rem + 3px); overflow: hidden}",
                    "web-text-spacing"),
            Defect.style(
                    "a link without focus",
                    "main p a:focus-visible {outline: 0; box-shadow: none; color: var(--link); background: none}",
                    "web-focus"),
            Defect.page(
                    "a link the tab key passes over",
                    "<a href=\"https://www.nice",
                    "<a tabindex=\"-1\" href=\"https://www.nice",
                    "web-focus"),
            Defect.page(
                    "a link the tab key comes to first",
                    "<a href=\"https://www.nice",
                    "<a tabindex=\"1\" href=\"https://www.nice",
                    "web-focus",
                    "web-axe"),
            Defect.page(
                    "a picture without an alternative",
                    " alt=\"A needle goes into a joint\"",
                    "",
                    "web-axe",
                    "web-accessibility-tree"),
            Defect.page(
                    "a heading that is none",
                    "<h2 id=\"day\">On the day</h2>",
                    "<div id=\"day\">On the day</div>",
                    "web-accessibility-tree"),
            Defect.style("words that are hidden", "blockquote {display: none}", "web-accessibility-tree"),
            Defect.page(
                    "a table that is none",
                    "<table class=",
                    "<table role=\"presentation\" class=",
                    "web-accessibility-tree"),
            Defect.page(
                    "a file of somebody else",
                    "</main>",
                    "<img src=\"https://example.org/seen.png\" alt=\"\"></main>",
                    "web-files"));

    @TestFactory
    Stream<DynamicTest> each_defect_breaks_its_rules_and_no_others() {
        return DEFECTS.stream()
                .map(defect -> DynamicTest.dynamicTest(defect.what(), () -> {
                    List<Diagnostic> found = check(defect.page(), defect.css());
                    assertThat(rules(found)).as(found.toString()).isEqualTo(defect.rules());
                }));
    }

    @Test
    void a_good_page_and_a_good_list_have_no_finding() {
        assertThat(check(page -> page, "")).isEmpty();
        assertThat(SITE.checkList(browsers.checks(), "en")).isEmpty();
    }

    @Test
    void the_report_and_the_statement_have_no_finding() {
        SetSite languages = new SetSite("src/test/resources/sites/all-languages");

        assertThat(SITE.checkReports(browsers.checks())).isEmpty();
        assertThat(languages.checkReports(browsers.checks())).isEmpty();
    }

    /** WCAG 2.2, 2.5.3: who speaks to the browser says what is shown. */
    @Test
    void a_link_that_is_told_otherwise_than_it_is_shown_is_found() {
        assertThat(rules(SITE.checkReports(
                        browsers.checks(), page -> page.replace("aria-label=\"PDF: ", "aria-label=\"File: "))))
                .containsExactly("web-accessibility-tree");
    }

    @Test
    void a_link_of_an_article_is_told_as_its_text_has_it() {
        assertThat(rules(check(
                        page -> page.replace(
                                "<a href=\"https://www.nice", "<a aria-label=\"NICE more\" href=\"https://www.nice"),
                        "")))
                .contains("web-accessibility-tree");
    }

    @Test
    void the_shipped_pages_have_no_finding() {
        SetSite shipped = new SetSite("content");

        assertThat(shipped.check(browsers.checks(), "fasting-before-a-procedure", "en", Variant.LARGE_PRINT))
                .isEmpty();
        assertThat(shipped.check(browsers.checks(), "fasting-before-a-procedure", "en", Variant.EASY_READ))
                .isEmpty();
    }

    /** Lines for notes are on paper only; whatever follows the article is no state of theirs. */
    @Test
    void what_is_for_paper_alone_is_not_looked_for_on_the_page() {
        assertThat(new SetSite("content").check(browsers.checks(), "vertebroplasty", "ta", Variant.LARGE_PRINT))
                .isEmpty();
    }

    @Test
    void a_page_that_runs_from_right_to_left_has_no_finding() {
        SetSite languages = new SetSite("src/test/resources/sites/all-languages");

        assertThat(languages.check(browsers.checks(), "clinic-visit", "ur", Variant.STANDARD))
                .isEmpty();
    }

    @Test
    void a_finding_in_the_article_leads_to_the_line_of_the_text() {
        assertThat(check(page -> page, "main p a {color: #FFFFFF}"))
                .isNotEmpty()
                .extracting(Diagnostic::location)
                .contains(new Location("src/test/resources/sites/minimal/hip-injection/en.md", 33, 1));
    }

    @Test
    void each_rule_has_a_defect() {
        Set<String> planted =
                DEFECTS.stream().flatMap(defect -> defect.rules().stream()).collect(Collectors.toSet());
        planted.add("browser-missing");

        assertThat(BrowserChecks.RULES).extracting(Rule::id).allMatch(planted::contains);
    }

    private static List<Diagnostic> check(UnaryOperator<String> change, String css) {
        return SITE.check(browsers.checks(), "hip-injection", "en", Variant.STANDARD, change, css);
    }

    private static Set<String> rules(List<Diagnostic> found) {
        return found.stream().map(d -> d.rule().id()).collect(Collectors.toCollection(TreeSet::new));
    }
}
