package plainleaf.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.model.PdfDocument;

/** Prints a good article in ways that clear print forbids, and expects the rules they break, and no others. */
class PrintedLooksTest {
    private static final String TEXT =
            "The stairs have a rail on both sides. Hold it with one hand and your stick with the"
                    + " other hand. Stand still at the top and rest for as long as you like. Nobody wants you to hurry."
                    + " Call <span class=\"keep\">01632 960 123</span> if you are afraid of the stairs, or come and ask us.";

    private static final String ROWS =
            "<tr data-at=\"28:1\"><td data-at=\"28:3\">Second</td><td data-at=\"28:9\">14</td></tr>"
                    + "<tr data-at=\"29:1\"><td data-at=\"29:3\">Third</td><td data-at=\"29:9\">16</td></tr>";

    private static final String ARTICLE = ProvedEdition.ARTICLE
            .replace("</tbody>", ROWS + "</tbody>")
            .replace(
                    "<p data-at=\"33:1\">",
                    "<p class=\"long\" data-at=\"32:1\">"
                            + (TEXT + " ").repeat(4).strip() + "</p><p class=\"more\" data-at=\"33:1\">");

    private static final String KEPT = ".keep{white-space:nowrap} ";

    /** Rules for the print sheet, and all rules of ours that they break. */
    private record Look(String what, String style, Set<String> rules) {
        static Look of(String what, String style, String... rules) {
            return new Look(what, KEPT + style, new TreeSet<>(List.of(rules)));
        }
    }

    private static final List<Look> LOOKS = List.of(
            Look.of("lines in the middle", ".long{text-align:center}", "pdf-aligned"),
            Look.of("lines at the other edge", ".long{text-align:right}", "pdf-aligned"),
            Look.of("lines of one length", ".long{text-align:justify}", "pdf-aligned"),
            Look.of("a first line that is pushed in", ".long{text-indent:9mm}", "pdf-aligned"),
            // What floats is read at the end of the document, too.
            Look.of(
                    "two columns",
                    ".long,.more{float:left;width:55mm} ol{clear:left}",
                    "pdf-columns",
                    "pdf-words",
                    "pdf-heading-kept",
                    "pdf-paragraphs"),
            Look.of("a telephone number on two lines", ".keep{white-space:normal} .long{width:40mm}", "pdf-split"),
            Look.of("words that are torn", ".long{width:14mm;word-wrap:break-word}", "pdf-split"),
            Look.of("crowded lines", ".long{line-height:1.1}", "pdf-leading"),
            Look.of("lines that do not end", "@page{size:300mm 210mm}", "pdf-line-length"),
            Look.of("lines of two words", "p{width:30mm}", "pdf-line-length"),
            Look.of(
                    "the head of a table on each of its pages",
                    "table{-fs-table-paginate:paginate} tr{page-break-inside:avoid} tbody td{padding-bottom:80mm}"),
            Look.of("a heading at the foot of a page", "#up + p{page-break-before:always}", "pdf-heading-kept"),
            Look.of("a cover that fills its page", "h1{page-break-before:always}", "pdf-cover"),
            Look.of("an underlined paragraph", ".long{text-decoration:underline}", "pdf-underline"),
            Look.of("capitals", ".more{text-transform:uppercase}", "pdf-words", "pdf-paragraphs"),
            Look.of(
                    "a page without its number",
                    "@page:first{@bottom-left{content:\"x\";font:12pt \"Noto Sans\"}}",
                    "pdf-page-numbers"),
            Look.of(
                    "page numbers in two places",
                    "@page:first{@bottom-left{content:none} @top-left{content:counter(page);font:12pt \"Noto Sans\"}}",
                    "pdf-page-numbers"));

    static Set<String> rules() {
        return LOOKS.stream().flatMap(look -> look.rules().stream()).collect(Collectors.toSet());
    }

    @Test
    void the_article_has_no_finding_as_it_is_meant_to_be() {
        assertThat(check(KEPT)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> each_look_breaks_its_rules_and_no_others() {
        return LOOKS.stream()
                .map(look -> DynamicTest.dynamicTest(look.what(), () -> {
                    List<Diagnostic> found = check(look.style());
                    Set<String> broken =
                            found.stream().map(finding -> finding.rule().id()).collect(Collectors.toSet());
                    assertThat(broken).as(found.toString()).isEqualTo(look.rules());
                }));
    }

    @Test
    void a_warning_that_is_not_found_in_the_pdf_is_a_finding() {
        PdfDocument pdf = ProvedEdition.print(ARTICLE, KEPT);
        String warned = ARTICLE.replaceFirst("<h1", "<div class=\"banner\"><p>Not yet checked.</p></div><h1");

        assertThat(ProvedEdition.check(warned, pdf))
                .filteredOn(finding -> finding.rule().id().equals("pdf-cover"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.detail()).contains("Not yet checked").contains("not found"));
    }

    @Test
    void where_the_title_comes_first_the_first_warning_stands_on_its_page_and_the_others_on_the_next() {
        String warned = ARTICLE.replaceFirst(
                "(<h1.*?</h1>)",
                "<header class=\"cover\">$1<div class=\"banner first\"><p>Not yet checked.</p></div>"
                        + "<div class=\"banner second\"><p>This is a sample.</p></div></header>");

        assertThat(covers(warned, ".second{page-break-before:always}")).isEmpty();
        assertThat(covers(warned, ".first{page-break-before:always}"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.detail()).contains("Not yet checked").contains("page 2");
                    assertThat(finding.hint()).startsWith("have the text checked");
                });
        assertThat(covers(warned, ".first,.second{page-break-before:always}")).hasSize(2);
    }

    @Test
    void a_long_title_without_warnings_is_to_be_made_shorter() {
        assertThat(covers(ARTICLE, "h1{width:1mm;line-height:80mm;page-break-after:auto;orphans:1;widows:1}"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.detail()).isEqualTo("the title goes on to page 2");
                    assertThat(finding.hint()).startsWith("make the title shorter");
                });
    }

    private static List<Diagnostic> covers(String article, String style) {
        return ProvedEdition.check(article, ProvedEdition.print(article, KEPT + style)).stream()
                .filter(finding -> finding.rule().id().equals("pdf-cover"))
                .toList();
    }

    private static List<Diagnostic> check(String style) {
        PdfDocument pdf = ProvedEdition.print(ARTICLE, style);
        assertThat(pdf.problems()).isEmpty();
        return ProvedEdition.check(ARTICLE, pdf);
    }
}
