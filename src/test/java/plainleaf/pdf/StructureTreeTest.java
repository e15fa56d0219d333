package plainleaf.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static plainleaf.pdf.PrintedTags.assertTags;
import static plainleaf.pdf.PrintedTags.picture;
import static plainleaf.pdf.PrintedTags.tags;

import java.util.List;
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
}
