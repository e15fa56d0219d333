package plainleaf.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plainleaf.model.PdfDocument;
import plainleaf.typeset.TestShaper;

/** Every step of the structure tree, by what it does: each test fails when its step is taken out. */
class StructureTreeTest {
    private final PdfPrinter printer = new PdfPrinter(TestShaper.harfBuzz());

    @Test
    void a_page_number_belongs_to_its_entry_and_repeats_no_tag() {
        assertTags(
                "<p>Risks <span class='page-number' data-target='#risks'/></p><h2 id='risks'>Risks</h2>",
                "P [Risks ] [1]",
                "H2 [Risks]");
    }

    @Test
    void generated_words_on_a_list_item_make_no_second_item() {
        assertThat(tags("<ul><li>Rest</li></ul>", "li::before{content:'Note: '}"))
                .containsExactly("L Disc", "  LI", "    Lbl ActualText=• []", "    LBody [Note: ] [Rest]");
    }

    @Test
    void elements_are_what_the_page_says_they_are() {
        assertTags(
                "<section><h2>About</h2><p>Words</p></section><aside><p>Beside</p></aside>"
                        + "<div class='callout tip'><p>Tip</p></div><blockquote><p>Said</p></blockquote>"
                        + "<p>Be <strong>very</strong> <em>calm</em></p>",
                "Sect",
                "  H2 [About]",
                "  P [Words]",
                "Aside",
                "  P [Beside]",
                "Aside",
                "  P [Tip]",
                "BlockQuote",
                "  P [Said]",
                "P [Be ] Strong( [very] ) [ ] Em( [calm] )");
    }

    @Test
    void a_heading_stays_a_heading_whatever_the_style_sheet_does() {
        assertTags("<h2 style='position:relative'>Risks</h2><p>Few</p>", "H2 [Risks]", "P [Few]");
    }

    @Test
    void a_picture_is_a_figure_with_its_text_alternative() {
        assertTags("<p>Before</p>" + picture("A ring"), "P [Before]", "Figure Alt=A ring []");
    }

    @Test
    void a_decorative_picture_is_no_figure() {
        assertTags("<p>Before</p>" + picture("") + "<div>" + picture("") + "</div>", "P [Before]");
    }

    @Test
    void a_drawing_without_a_name_is_decoration() {
        assertTags(
                "<p>Before</p><svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>",
                "P [Before]");
    }

    @Test
    void there_is_one_paragraph_for_each_paragraph_and_no_group_without_a_meaning() {
        assertTags(
                "<div><div><p>One <span class='keep'>01632 960 123</span></p></div><div class='tile'><span>Two</span></div></div>",
                "P [One ] [01632 960 123]",
                "P [Two]");
    }

    @Test
    void an_abbreviation_keeps_its_expansion() {
        assertTags(
                "<p>An <abbr title='magnetic resonance imaging'>MRI</abbr></p>",
                "P [An ] Span E=magnetic resonance imaging( [MRI] )");
    }

    @Test
    void words_beside_a_picture_are_a_paragraph() {
        assertTags("<figure>" + picture("A ring") + "words</figure>", "P", "  Figure Alt=A ring [] [words]");
    }

    @Test
    void loose_text_keeps_its_place_among_blocks() {
        assertTags(
                "<div>First<p>Second</p>Third</div><ul><li>Item<ul><li>Within</li></ul></li></ul>",
                "P [First]",
                "P [Second]",
                "P [Third]",
                "L Disc",
                "  LI",
                "    Lbl ActualText=• []",
                "    LBody",
                "      P [Item]",
                "      L Disc",
                "        LI",
                "          Lbl ActualText=• []",
                "          LBody [Within]");
    }

    @Test
    void the_words_of_a_cell_are_its_own() {
        assertTags(
                "<table><tr><td>Plain</td><td><p>Paragraph</p></td></tr></table>",
                "Table",
                "  TBody",
                "    TR",
                "      TD [Plain]",
                "      TD",
                "        P [Paragraph]");
    }

    @Test
    void a_link_over_two_lines_is_one_link_with_one_area() {
        String words = "the page of the society that looks after pictures of the body and of the back";
        List<String> tags = tags("<p><a href='https://example.org/' title='A society'>" + words + "</a></p>");
        assertThat(tags).hasSize(1);
        assertThat(tags.get(0)).matches("P Link\\( \\[the page .*] \\[.* the back] \\{area of 2} \\)");
    }

    @Test
    void an_emphasis_over_two_lines_is_one_emphasis() {
        List<String> tags = tags("<p><strong>" + "many words ".repeat(9) + "</strong></p>");
        assertThat(tags).hasSize(1);
        assertThat(tags.get(0)).containsOnlyOnce("Strong(");
    }

    @Test
    void a_link_has_no_alternative_that_would_hide_its_words() {
        assertTags(
                "<p><a href='#x' title='Go there'>here</a></p><p id='x' title='Hint'>There</p>",
                "P Link( [here] {area} )",
                "P [There]");
    }

    @Test
    void a_link_to_nowhere_is_words() {
        assertTags("<p><a>here</a></p>", "P [here]");
    }

    @Test
    void a_caption_is_the_first_thing_in_its_table() {
        assertTags(
                "<table><caption>How often</caption><tr><td>Rarely</td></tr></table>",
                "Table",
                "  Caption [How often]",
                "  TBody",
                "    TR",
                "      TD [Rarely]");
    }

    @Test
    void a_caption_follows_its_figure() {
        assertTags(
                "<figure><figcaption>A bone</figcaption>" + picture("A ring") + "</figure>",
                "Figure Alt=A ring []",
                "Caption [A bone]");
    }

    @Test
    void a_repeated_table_header_is_read_once() {
        List<String> tags = tags("<table><thead><tr><th scope='col'>Risk of this</th></tr></thead><tbody>" + rows(60)
                + "</tbody></table>");
        assertThat(tags.subList(0, 5))
                .containsExactly("Table", "  THead", "    TR", "      TH Column [Risk of this]", "  TBody");
    }

    @Test
    void header_cells_say_which_cells_they_are_for() {
        assertTags(
                "<table><thead><tr><td></td><th>Often</th></tr></thead><tbody>"
                        + "<tr><th scope='rowgroup'>Pain</th><td>Yes</td></tr><tr><th>Fever</th><td>No</td></tr></tbody></table>",
                "Table",
                "  THead",
                "    TR",
                "      TD",
                "      TH Column [Often]",
                "  TBody",
                "    TR",
                "      TH Row [Pain]",
                "      TD [Yes]",
                "    TR",
                "      TH Row [Fever]",
                "      TD [No]");
    }

    @Test
    void a_list_of_terms_is_a_list() {
        assertTags(
                "<dl><dt>Reference</dt><dd>RAD 12</dd><dt>Evidence</dt><dd><p>One</p><p>Two</p></dd></dl>",
                "L None",
                "  LI",
                "    Lbl [Reference]",
                "    LBody [RAD 12]",
                "  LI",
                "    Lbl [Evidence]",
                "    LBody",
                "      P [One]",
                "      P [Two]");
    }

    @Test
    void a_term_stays_when_a_page_break_parts_it_from_its_body() {
        assertTags(
                "<dl><dt style='page-break-after:always'>Reference</dt><dd>RAD 12</dd></dl>",
                "L None",
                "  LI",
                "    Lbl [Reference]",
                "    LBody [RAD 12]");
    }

    @Test
    void bullets_are_said_and_numbers_stay() {
        assertTags(
                "<ul style='list-style-type:square'><li>Rest</li></ul><ol><li>Eat</li></ol>",
                "L Square",
                "  LI",
                "    Lbl ActualText=• []",
                "    LBody [Rest]",
                "L Decimal",
                "  LI",
                "    Lbl [1.  ]",
                "    LBody [Eat]");
    }

    @Test
    void the_label_of_an_item_that_a_page_break_meets_is_said_once() {
        String item = "<li><p>Words that stand</p><p>on two lines</p></li>";
        for (int before = 20; before < 30; before++) {
            List<String> tags = tags(
                    "<p>Line</p>".repeat(before) + "<ol>" + item.repeat(12) + "</ol>",
                    "p{margin:0} li{page-break-inside:auto}");
            assertThat(tags.stream().filter(line -> line.strip().startsWith("Lbl")))
                    .hasSize(12)
                    .allMatch(line -> line.matches(" *Lbl \\[[0-9]+\\. +]"));
        }
    }

    @Test
    void the_contents_are_references() {
        assertTags(
                "<nav class='contents'><p>Contents</p><ol style='list-style-type:none'><li><a href='#r'><span>Risks</span></a>"
                        + " <span class='page-number' data-target='#r'/></li></ol></nav><h2 id='r'>Risks</h2>",
                "Sect",
                "  P [Contents]",
                "  TOC",
                "    TOCI",
                "      Reference Link( [Risks] {area} ) [ ] [1]",
                "H2 [Risks]");
    }

    @Test
    void title_and_page_number_in_two_cells_are_one_reference() {
        String cell = "<span style='display:table-cell'>";
        assertTags(
                "<nav class='contents'><ul style='list-style-type:none'><li style='display:table'>" + cell
                        + "<a href='#r'>Risks</a></span> " + cell
                        + "<span class='page-number' data-target='#r'/></span></li></ul></nav>"
                        + "<h2 id='r'>Risks</h2>",
                "Sect",
                "  TOC",
                "    TOCI",
                "      Reference Link( [Risks] {area} ) [1]",
                "H2 [Risks]");
    }

    @Test
    void foreign_words_name_their_language_wherever_they_stand() {
        assertTags(
                "<p><span lang='cy'>Croeso</span></p><p>A <em lang='fr'>mot</em> and <span lang='en'>more</span></p>"
                        + "<div lang='pl'><p>Lek</p><ul><li>Raz</li></ul></div><p><a lang='cy' href='#x' id='x'>Yma</a></p>",
                "P Span Lang=cy( [Croeso] )",
                "P [A ] Em Lang=fr( [mot] ) [ and ] [more]",
                "P Lang=pl [Lek]",
                "L Lang=pl Disc",
                "  LI",
                "    Lbl ActualText=• []",
                "    LBody [Raz]",
                "P Link Lang=cy( [Yma] {area} )");
    }

    @Test
    void nothing_stands_empty() {
        assertTags(
                "<div id='a'></div><p id='b'></p><table><thead></thead><tbody><tr><td>Cell</td><td></td></tr></tbody></table>",
                "Table",
                "  TBody",
                "    TR",
                "      TD [Cell]",
                "      TD");
    }

    @Test
    void what_is_not_printed_is_told() {
        PdfDocument pdf =
                printer.print(Sheets.sheet("<p data-at='7:1'>Seen</p><p data-at='9:1' style='display:none'>Lost</p>"));
        assertThat(pdf.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.location()).hasToString("content/a-leaflet/en.md:9:1");
            assertThat(problem.detail()).contains("missing from the PDF");
        });
    }

    @Test
    void a_link_that_does_not_work_is_told() {
        PdfDocument pdf = printer.print(Sheets.sheet("<p style='display:table' data-at='7:1'>"
                + "<a style='display:table-cell' href='https://example.org/'>here</a></p>"));
        assertThat(pdf.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.location()).hasToString("content/a-leaflet/en.md:7:1");
            assertThat(problem.detail()).contains("link does not work");
        });
    }

    private static String picture(String alternative) {
        return "<img class='picture' src='" + Sheets.PICTURE + "' alt='" + alternative + "'/>";
    }

    private static String rows(int count) {
        return String.join(
                "",
                IntStream.range(0, count)
                        .mapToObj(i -> "<tr><td>" + i + "</td></tr>")
                        .toList());
    }

    private void assertTags(String body, String... expected) {
        assertThat(tags(body)).containsExactly(expected);
    }

    private List<String> tags(String body) {
        return tags(body, "");
    }

    /** What is below Document. */
    private List<String> tags(String body, String css) {
        PdfDocument pdf = printer.print(Sheets.sheet("<article>" + body + "</article>", css));
        assertThat(pdf.problems()).isEmpty();
        List<String> lines = TagDump.of(pdf);
        assertThat(lines.get(0)).isEqualTo("Document Lang=en");
        return lines.stream().skip(1).map(line -> line.substring(2)).toList();
    }
}
