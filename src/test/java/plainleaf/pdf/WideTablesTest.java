package plainleaf.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import plainleaf.model.PdfDocument;
import plainleaf.typeset.TestShaper;

/** Words in tables are whole, and nothing of a table is lost or stands over the edge of the page. */
class WideTablesTest {
    private static final String CSS =
            "body{word-wrap:break-word} td,th{word-wrap:normal;padding-right:3mm} .too-wide td{word-wrap:break-word}";
    private static final String LONG = "Otorhinolaryngologists’interdepartmentalcommunications";

    private final PdfPrinter printer = new PdfPrinter(TestShaper.harfBuzz());

    @Test
    void a_column_is_as_wide_as_its_longest_word_and_its_longest_dose() throws IOException {
        List<String> lines = lines("<table><tr><td>Once a day, with breakfast or with a light meal in the morning</td>"
                + "<td>Physiotherapist</td><td>1 tablet <span class='keep'>(500 mg)</span></td>"
                + "<td>Take it with a glass of water, and not with milk or with grapefruit juice</td></tr></table>");
        assertThat(lines)
                .anyMatch(line -> line.contains("Physiotherapist"))
                .anyMatch(line -> line.contains("(500 mg)"));
    }

    @Test
    void a_table_without_room_for_its_words_breaks_them_and_says_so_and_stays_on_the_page() throws IOException {
        String body = "<p>" + LONG + "</p><table data-at='9:1'><tr><td>" + LONG + "</td><td>" + LONG
                + "</td></tr></table>" + "<table><tr><td>Physiotherapist</td></tr></table>";
        PdfDocument printed = printer.print(Sheets.sheet("<article>" + body + "</article>", CSS));
        assertThat(printed.problems())
                .extracting(problem -> problem.location() + " " + problem.detail())
                .containsExactly(
                        "content/a-leaflet/en.md:9:1 This table has no room for its words, which are torn apart."
                                + " Give it fewer columns, or shorter words in its cells.");
        assertThat(TagDump.of(printed).toString().replaceAll("\\] \\[|\u00AD", ""))
                .contains("TD [" + LONG + "], ", "TD [Physiotherapist]");
        assertThat(lines(printed)).contains("Physiotherapist");
    }

    @Test
    void a_table_that_cannot_fit_is_told() {
        String row = "<td><span class='keep'>01632 960 111</span></td>".repeat(6);
        String css = CSS + "table{font-size:18pt}";
        PdfDocument printed = printer.print(
                Sheets.sheet("<article><table data-at='9:1'><tr>" + row + "</tr></table></article>", css));
        assertThat(printed.problems())
                .extracting(problem -> problem.location() + " " + problem.detail())
                .containsExactlyInAnyOrder(
                        "content/a-leaflet/en.md:9:1 This table is wider than the page. Give it fewer columns, or shorter"
                                + " words in its cells.",
                        "content/a-leaflet/en.md:9:1 This part of the text is missing from the PDF.");
    }

    private List<String> lines(String body) throws IOException {
        PdfDocument printed = printer.print(Sheets.sheet("<article>" + body + "</article>", CSS));
        assertThat(printed.problems()).isEmpty();
        return lines(printed);
    }

    private static List<String> lines(PdfDocument printed) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printed.bytes().toArray())) {
            Edges edges = new Edges();
            List<String> lines = edges.getText(pdf).lines().map(String::strip).toList();
            float width = pdf.getPage(0).getMediaBox().getWidth();
            assertThat(edges.rights).isNotEmpty().allMatch(right -> right < width);
            return lines;
        }
    }

    /** Where each character ends, in points from the left. */
    private static final class Edges extends PDFTextStripper {
        private final List<Float> rights = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition text) {
            rights.add(text.getEndX());
            super.processTextPosition(text);
        }
    }
}
