package plainleaf.check.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static plainleaf.check.speech.Said.ROOT;
import static plainleaf.check.speech.Said.marked;
import static plainleaf.check.speech.Said.read;
import static plainleaf.check.speech.Said.said;
import static plainleaf.check.speech.Said.tag;

import org.junit.jupiter.api.Test;
import plainleaf.model.SpokenDocument;
import plainleaf.model.SpokenLine;

/** How cells, items and entries are told apart by ear in files that others made. */
class ReadingListsAndTablesAloudTest {
    @Test
    void cells_name_the_headers_of_both_levels_by_their_scope() {
        SpokenDocument document = read(
                marked("Drug", "Dose", "Day", "Night", "Iron", "one", "two"),
                ROOT,
                tag("Table", "[9 0 R 10 0 R 11 0 R]"),
                tag("TR", "[12 0 R 13 0 R]"),
                tag("TR", "[14 0 R 15 0 R]"),
                tag("TR", "[16 0 R 17 0 R 18 0 R]"),
                tag("TH", "0", "/A << /O /Table /Scope /Column /RowSpan 2 >>"),
                tag("TH", "1", "/A << /O /Table /Scope /Column /ColSpan 2 >>"),
                tag("TH", "2", "/A << /O /Table /Scope /Column >>"),
                tag("TH", "3", "/A << /O /Table /Scope /Column >>"),
                tag("TH", "4", "/A << /O /Table /Scope /Row >>"),
                tag("TD", "5"),
                tag("TD", "6"));

        assertThat(document.lines().stream().skip(4).map(SpokenLine::said))
                .containsExactly(
                        "Table, 3 rows, 3 columns",
                        "Row 1 of 3",
                        "Column header over 2 rows: Drug",
                        "Column header over 2 columns: Dose",
                        "Row 2 of 3",
                        "Column header (Dose): Day",
                        "Column header (Dose): Night",
                        "Row 3 of 3",
                        "Row header (Drug): Iron",
                        "Cell (Iron; Dose; Day): one",
                        "Cell (Iron; Dose; Night): two");
        assertThat(document.lines())
                .last()
                .satisfies(line -> assertThat(line.headers()).containsExactly("Iron", "Dose", "Night"))
                .satisfies(line ->
                        assertThat(line.numbers()).containsEntry("row", 3).containsEntry("column", 3));
    }

    @Test
    void headers_that_a_cell_names_go_before_those_around_it() {
        assertThat(said(
                        marked("Food", "Water", "six hours"),
                        ROOT,
                        tag("Table", "[9 0 R 10 0 R]"),
                        tag("TR", "[11 0 R 12 0 R]"),
                        tag("TR", "[13 0 R]"),
                        tag("TH", "0", "/ID (a)"),
                        tag("TH", "1", "/ID (b)"),
                        tag("TD", "2", "/A << /O /Table /Headers [(b) (nobody)] >>")))
                .endsWith("    Cell (Water): six hours");
    }

    @Test
    void names_of_headers_are_byte_strings_and_may_hold_spaces() {
        assertThat(said(
                        marked("Food", "Water", "six hours"),
                        ROOT,
                        tag("Table", "[9 0 R 10 0 R]"),
                        tag("TR", "[11 0 R 12 0 R]"),
                        tag("TR", "[13 0 R]"),
                        tag("TH", "0", "/ID (a b)"),
                        tag("TH", "1", "/ID <FF20>"),
                        tag("TD", "2", "/A << /O /Table /Headers [(a b) <FF20>] >>")))
                .endsWith("    Cell (Food; Water): six hours");
    }

    @Test
    void a_table_without_header_cells_counts_columns() {
        assertThat(said(
                        marked("Food", ""),
                        ROOT,
                        tag("Table", "[9 0 R]"),
                        tag("TR", "[10 0 R 11 0 R]"),
                        tag("TD", "0"),
                        tag("TD", "1")))
                .containsExactly(
                        "page 1",
                        "Table, 1 row, 2 columns, no header cells",
                        "  Row 1 of 1",
                        "    Column 1: Food",
                        "    Column 2, empty");
    }

    @Test
    void lists_count_their_items_and_those_within_them() {
        assertThat(said(
                        marked("-", "Bring", "a coat", "Wait"),
                        ROOT,
                        tag("L", "[9 0 R 13 0 R]"),
                        tag("LI", "[10 0 R 11 0 R]"),
                        tag("Lbl", "0"),
                        tag("LBody", "[1 12 0 R]"),
                        tag("L", "[14 0 R]"),
                        tag("LI", "[15 0 R]"),
                        tag("LI", "[2]"),
                        tag("LBody", "[16 0 R]"),
                        tag("P", "3")))
                .containsExactly(
                        "page 1",
                        "List, 2 items",
                        "  - Item 1 of 2: Bring",
                        "    List, 1 item",
                        "      Item 1 of 1: a coat",
                        "  Item 2 of 2: Wait");
    }

    @Test
    void labels_that_are_words_are_read_after_the_number_of_their_item() {
        assertThat(said(
                        marked("Owner", "Radiology", "ii.", "Wait"),
                        ROOT,
                        tag("L", "[9 0 R 10 0 R]", "/A << /O /List /ListNumbering /LowerRoman >>"),
                        tag("LI", "[11 0 R 1]"),
                        tag("LI", "[12 0 R 3]"),
                        tag("Lbl", "0"),
                        tag("Lbl", "2")))
                .endsWith("Numbered list, 2 items", "  Item 1 of 2, Owner: Radiology", "  ii. Item 2 of 2: Wait");
    }

    @Test
    void entries_of_the_contents_are_counted_and_lead_to_their_page() {
        assertThat(said(
                        marked("Risks"),
                        ROOT,
                        tag("TOC", "[9 0 R]"),
                        tag("TOCI", "[10 0 R]"),
                        tag("Link", "[0 << /Type /OBJR /Obj 11 0 R >>]"),
                        "<< /Type /Annot /Subtype /Link /P 3 0 R /Dest [3 0 R /Fit] >>"))
                .containsExactly("page 1", "Contents, 1 entry", "  Entry 1 of 1: [link to page 1: Risks]");
    }
}
