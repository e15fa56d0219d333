package plainleaf.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static plainleaf.pdf.PrintedTree.headers;
import static plainleaf.pdf.PrintedTree.tags;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import plainleaf.model.PdfDocument;
import plainleaf.typeset.TestShaper;

/** Which header cells are read with a cell: those above it and those beside it, over and beside what spans. */
class TableHeadersTest {
    private final PdfPrinter printer = new PdfPrinter(TestShaper.harfBuzz());

    /*
     *   .   | A         | B
     *   .   | a1   | a2 | B
     *   R   | 1    | 2  | 3
     *   R   | 4 4       | 5
     *   S   | 6    | 7  | 5
     */
    @Test
    void cells_that_span_rows_and_columns_have_the_headers_of_each_of_them() throws Exception {
        assertThat(cells(
                        "<table><thead><tr><td rowspan='2'></td><th id='A' colspan='2'>A</th><th id='B' rowspan='2'>B</th></tr>"
                                + "<tr><th id='a1'>a1</th><th id='a2'>a2</th></tr></thead><tbody>"
                                + "<tr><th id='R' scope='row' rowspan='2'>R</th><td>1</td><td>2</td><td>3</td></tr>"
                                + "<tr><td colspan='2'>4</td><td rowspan='2'>5</td></tr>"
                                + "<tr><th id='S' scope='row'>S</th><td>6</td><td>7</td></tr></tbody></table>"))
                .containsExactly(
                        List.of(),
                        List.of("R", "A", "a1"),
                        List.of("R", "A", "a2"),
                        List.of("R", "B"),
                        List.of("R", "A", "a1", "a2"),
                        List.of("R", "S", "B"),
                        List.of("S", "A", "a1"),
                        List.of("S", "A", "a2"));
    }

    @Test
    void a_header_is_for_what_comes_after_it_only() throws Exception {
        assertThat(cells("<table><tbody><tr><td>1</td><th id='R' scope='row'>R</th><td>2</td></tr>"
                        + "<tr><td>3</td><td>4</td><th id='C' scope='col'>C</th></tr>"
                        + "<tr><td>5</td><td>6</td><td>7</td></tr></tbody></table>"))
                .containsExactly(List.of(), List.of("R"), List.of(), List.of(), List.of(), List.of(), List.of("C"));
    }

    @Test
    void groups_of_headers_lead_as_rows_and_columns_do() throws Exception {
        assertThat(cells("<table><thead><tr><td></td><th id='R1' scope='rowgroup'>Not above</th></tr></thead>"
                        + "<tbody><tr><th id='C1' scope='colgroup'>Not beside</th><td>1</td></tr></tbody></table>"))
                .containsExactly(List.of(), List.of());
    }

    @Test
    void a_second_row_of_headers_takes_the_place_of_the_first() throws Exception {
        assertThat(cells("<table><tbody><tr><th id='A' scope='col'>A</th><th id='B' scope='col'>B</th></tr>"
                        + "<tr><td>1</td><td>2</td></tr>"
                        + "<tr><th id='C' scope='col'>C</th><th id='D' scope='col'>D</th></tr>"
                        + "<tr><td>3</td><td>4</td></tr>"
                        + "<tr><th id='E' scope='col' colspan='2'>E</th></tr>"
                        + "<tr><td>5</td><td>6</td></tr></tbody></table>"))
                .containsExactly(
                        List.of("A"), List.of("B"), List.of("C"), List.of("D"), List.of("C", "E"), List.of("D", "E"));
    }

    @Test
    void headers_of_two_tables_have_different_names_and_need_no_headers_themselves() throws Exception {
        String table = "<table><thead><tr><th colspan='2'>A</th></tr><tr><th>B</th><td></td></tr></thead>"
                + "<tbody><tr><td>1</td><td>2</td></tr></tbody></table>";
        try (PDDocument document = open(table + table)) {
            List<COSDictionary> headers = tags(document, "TH");
            assertThat(headers)
                    .extracting(header -> header.getString(COSName.ID))
                    .doesNotContainNull()
                    .doesNotHaveDuplicates();
            assertThat(headers).allMatch(header -> headers(header).isEmpty());
            List<String> names =
                    headers.stream().map(header -> header.getString(COSName.ID)).toList();
            assertThat(cells(document))
                    .containsExactly(
                            names.subList(0, 1),
                            names.subList(0, 2),
                            names.subList(0, 1),
                            names.subList(2, 3),
                            names.subList(2, 4),
                            names.subList(2, 3));
        }
    }

    private List<List<String>> cells(String body) throws Exception {
        try (PDDocument document = open(body)) {
            return cells(document);
        }
    }

    private static List<List<String>> cells(PDDocument document) {
        List<List<String>> cells = new ArrayList<>();
        tags(document, "TD").forEach(cell -> cells.add(headers(cell)));
        return cells;
    }

    private PDDocument open(String body) throws Exception {
        PdfDocument printed = printer.print(Sheets.sheet("<article>" + body + "</article>"));
        assertThat(printed.problems()).isEmpty();
        return Loader.loadPDF(printed.bytes().toArray());
    }
}
