package plainleaf.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static plainleaf.pdf.PrintedTags.assertTags;
import static plainleaf.pdf.PrintedTags.picture;
import static plainleaf.pdf.PrintedTags.rows;
import static plainleaf.pdf.PrintedTags.tags;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The tags of tables, lists and contents, with their labels and headers. */
class TablesAndListsTest {
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

    /** Laid out as the print sheet does it: the box beside the words. */
    @Test
    void the_box_of_a_checklist_is_a_label() {
        assertTags(
                "<ul style='list-style-type:none'><li><div style='display:table'>"
                        + "<div class='box' style='display:table-cell'>x</div>"
                        + "<div style='display:table-cell'><p>Your letter</p></div></div></li></ul>",
                "L Square",
                "  LI",
                "    Lbl [x]",
                "    LBody",
                "      P [Your letter]");
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
}
