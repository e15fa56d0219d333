package plainleaf.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static plainleaf.pdf.PrintedTags.assertTags;
import static plainleaf.pdf.PrintedTags.picture;
import static plainleaf.pdf.PrintedTags.tags;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.model.PdfDocument;
import plainleaf.typeset.TestShaper;

/**
 * What the engine by itself would do to those who listen: links, pictures, tables and lists. The numbers in comments are
 * those of {@code src/docs/tagged-pdf-gaps.md}.
 */
class EngineGapsTest {
    private static final String RUNNING =
            ".run{position:running(top)} @page{@top-left{content:element(top);" + "font-family:'Noto Sans'}}";

    private final PdfPrinter printer = new PdfPrinter(TestShaper.harfBuzz());

    // 9
    @Test
    void a_link_over_a_page_break_is_one_link_with_one_area_on_each_page() throws Exception {
        String link = "<a href='https://example.org/'>" + "many words ".repeat(30) + "</a>";
        PdfDocument pdf = print("<div style='height:150mm'></div><p>" + link + "</p>", "p{orphans:2;widows:2}");
        assertThat(String.join("", TagDump.of(pdf)))
                .containsOnlyOnce("Link(")
                .matches(".*\\{area of \\d} \\{area of \\d} \\)");
        try (PDDocument document = open(pdf)) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getAnnotations())
                        .singleElement()
                        .satisfies(area ->
                                assertThat(area.getPage().getCOSObject()).isSameAs(page.getCOSObject()));
            }
        }
    }

    // 11
    @Test
    void a_decorative_picture_is_painted_as_the_background_that_it_is() throws Exception {
        try (PDDocument document = open(print("<p>Words</p>" + picture(""), ""))) {
            COSDictionary properties =
                    document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            assertThat(properties.keySet()).singleElement().satisfies(name -> {
                assertThat(content(document, 0)).contains("/Artifact /" + name.getName() + " BDC");
                assertThat(properties.getCOSDictionary(name).getNameAsString(COSName.TYPE))
                        .isEqualTo("Background");
            });
        }
    }

    // 12
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg alt='A square' NS>",
                "<svg role='img' aria-label='A square' NS>",
                "<svg role='img' NS><title> A square </title>",
                "<svg role='img' aria-label='' NS><desc>None</desc><title>A square</title>",
                "<svg role='img' aria-labelledby='this that' NS><g><title id='that'>square</title><title id='this'>A</title></g>"
            })
    void a_drawing_is_a_figure_with_its_name(String drawing) {
        assertTags("<p>Before</p>" + drawn(drawing), "P [Before]", "Figure Alt=A square []");
    }

    @Test
    void a_drawing_stays_between_the_words_it_stands_between() {
        assertTags(
                "<p>Press " + drawn("<svg aria-label='the square' NS>") + " twice</p>",
                "P [Press ]",
                "  Figure Alt=the square [] [ twice]");
    }

    @Test
    void a_link_that_is_a_picture_holds_the_picture() {
        assertTags(
                "<p><a href='#x' id='x'>" + picture("A ring") + "</a></p><p><a href='#x'>"
                        + drawn("<svg aria-label='A square' NS>") + "</a></p>",
                "P Link(",
                "    Figure Alt=A ring [] {area} )",
                "P Link(",
                "    Figure Alt=A square [] {area} )");
    }

    @Test
    void a_picture_that_begins_or_ends_a_link_stands_in_it() {
        assertTags(
                "<p><a href='#x' id='x'>Go " + picture("A ring") + "</a> now</p><p><a href='#x'>" + picture("One")
                        + picture("Two") + " go</a></p><p><a href='#x'>Go " + picture("A ring") + " on</a></p>",
                "P Link( [Go ]",
                "    Figure Alt=A ring [] {area} ) [ now]",
                "P Link(",
                "    Figure Alt=One []",
                "    Figure Alt=Two [] [ go] {area} )",
                "P Link( [Go ]",
                "    Figure Alt=A ring [] [ on] {area} )");
    }

    @Test
    void a_drawing_or_a_link_with_a_picture_that_is_not_printed_is_told() {
        PdfDocument pdf = printer.print(Sheets.sheet("<p>Words</p><div style='display:none'><div data-at='3:1'>"
                + drawn("<svg aria-label='A square' NS>") + "</div><a data-at='4:1' href='https://example.org/'>"
                + picture("A ring") + "</a></div>"));
        assertThat(pdf.problems())
                .extracting(problem -> problem.location().line() + " " + problem.detail())
                .containsExactlyInAnyOrder(
                        "3 This part of the text is missing from the PDF.",
                        "4 This link does not work in the PDF.",
                        "4 This part of the text is missing from the PDF.");
    }

    // 14
    @Test
    void a_header_of_two_rows_is_read_once_over_three_pages() {
        String head = "<thead><tr><th>Risk</th></tr><tr><th>How often</th></tr></thead>";
        assertThat(tags("<table>" + head + "<tbody>" + PrintedTags.rows(60) + "</tbody></table>"))
                .startsWith(
                        "Table",
                        "  THead",
                        "    TR",
                        "      TH Column [Risk]",
                        "    TR",
                        "      TH Column [How often]",
                        "  TBody")
                .filteredOn(line -> line.contains("TH "))
                .hasSize(2);
    }

    @Test
    void a_header_that_is_kept_with_its_rows_overleaf_is_read_once() {
        String table =
                "<table><thead><tr><th>Risk</th></tr></thead><tbody>" + PrintedTags.rows(60) + "</tbody></table>";
        assertThat(tags("<p>" + "Line<br/>".repeat(24) + "</p>" + table, "thead tr{-fs-page-break-min-height:48mm}"))
                .filteredOn(line -> line.contains("TH "))
                .containsExactly("      TH Column [Risk]");
    }

    // 16
    @Test
    void empty_parts_of_a_table_are_left_out_and_groups_of_headers_say_where_they_lead() {
        assertTags(
                "<table><thead><tr><td></td><th scope='colgroup' colspan='2'>Doses</th></tr></thead><tbody>"
                        + "<tr><th scope='rowgroup'>Pain</th><td>1</td><td>2</td></tr></tbody><tfoot></tfoot></table>"
                        + "<table><thead></thead><tbody><tr><td>Plain</td></tr></tbody></table>",
                "Table",
                "  THead",
                "    TR",
                "      TD",
                "      TH Column ColSpan=2 [Doses]",
                "  TBody",
                "    TR",
                "      TH Row [Pain]",
                "      TD [1]",
                "      TD [2]",
                "Table",
                "  TBody",
                "    TR",
                "      TD [Plain]");
    }

    // 21
    @ParameterizedTest
    @CsvSource({
        "decimal, Decimal, 7.",
        "decimal-leading-zero, Decimal, 07.",
        "lower-alpha, LowerAlpha, g.",
        "upper-alpha, UpperAlpha, G.",
        "lower-roman, LowerRoman, vii.",
        "upper-roman, UpperRoman, VII."
    })
    void a_numbered_list_says_how_it_counts_and_from_where(String style, String numbering, String label) {
        assertTags(
                "<ol start='7' style='list-style-type:" + style + "'><li>Eat</li></ol>",
                "L " + numbering,
                "  LI",
                "    Lbl [" + label + "  ]",
                "    LBody [Eat]");
    }

    @ParameterizedTest
    @CsvSource({"disc, Disc", "circle, Circle", "square, Square"})
    void a_bullet_is_said_whatever_it_looks_like(String style, String numbering) {
        assertTags(
                "<ul style='list-style-type:" + style + "'><li>Eat</li></ul>",
                "L " + numbering,
                "  LI",
                "    Lbl ActualText=• []",
                "    LBody [Eat]");
    }

    @Test
    void a_list_without_marks_has_no_labels() {
        assertTags("<ul style='list-style-type:none'><li>Eat</li></ul>", "L None", "  LI", "    LBody [Eat]");
    }

    // 26
    @Test
    void lines_and_line_breaks_are_no_elements() {
        String line = "many words many words many words many words many ";
        assertThat(tags("<p>One<br/>two</p><div><div><span>Three<br/>four</span></div></div><p>" + line.repeat(3)
                        + "</p>"))
                .hasSize(3)
                .startsWith("P [One] [ ] [two]", "P [Three] [ ] [four]")
                .noneMatch(said -> said.contains("Span") || said.contains("Div"));
    }

    // 27
    @Test
    void a_link_in_a_running_header_is_decoration_and_told() throws Exception {
        PdfDocument pdf = printer.print(Sheets.sheet(
                "<article><div class='run'>See <a href='https://example.org/'>us</a></div><p>Words</p>"
                        + "<p style='page-break-before:always'>More</p></article>",
                RUNNING));
        assertThat(TagDump.of(pdf)).containsExactly("Document Lang=en", "  P [Words]", "  P [More]");
        try (PDDocument document = open(pdf)) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
            }
            assertThat(content(document, 0)).doesNotContain("MCID 0>>");
        }
        assertThat(pdf.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.detail()).isEqualTo("This link does not work in the PDF."));
    }

    // 36
    @Test
    void no_paragraph_stands_in_a_paragraph_and_none_is_empty() {
        assertTags(
                "<p> </p><p style='display:table'><span style='display:table-cell'>Words</span></p><div> </div>"
                        + "<ul style='list-style-type:none'><li>Eat</li></ul>",
                "P [Words]",
                "L None",
                "  LI",
                "    LBody [Eat]");
    }

    private static String drawn(String opening) {
        return opening.replace("NS", "xmlns='http://www.w3.org/2000/svg' width='9' height='9'")
                + "<rect width='9' height='9'/></svg>";
    }

    private PdfDocument print(String body, String css) {
        PdfDocument pdf = printer.print(Sheets.sheet("<article>" + body + "</article>", css));
        assertThat(pdf.problems()).isEmpty();
        return pdf;
    }

    private static PDDocument open(PdfDocument pdf) throws Exception {
        return Loader.loadPDF(pdf.bytes().toArray());
    }

    private static String content(PDDocument document, int page) throws Exception {
        return new String(document.getPage(page).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
}
