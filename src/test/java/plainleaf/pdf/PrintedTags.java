package plainleaf.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import plainleaf.model.PdfDocument;
import plainleaf.typeset.TestShaper;

/** The tags of a body once it is printed. */
final class PrintedTags {
    private static final PdfPrinter PRINTER = new PdfPrinter(TestShaper.harfBuzz());

    private PrintedTags() {}

    static String picture(String alternative) {
        return "<img class='picture' src='" + Sheets.PICTURE + "' alt='" + alternative + "'/>";
    }

    static String rows(int count) {
        return String.join(
                "",
                IntStream.range(0, count)
                        .mapToObj(i -> "<tr><td>" + i + "</td></tr>")
                        .toList());
    }

    static void assertTags(String body, String... expected) {
        assertThat(tags(body)).containsExactly(expected);
    }

    static List<String> tags(String body) {
        return tags(body, "");
    }

    /** What is below Document. */
    static List<String> tags(String body, String css) {
        PdfDocument pdf = PRINTER.print(Sheets.sheet("<article>" + body + "</article>", css));
        assertThat(pdf.problems()).isEmpty();
        List<String> lines = TagDump.of(pdf);
        assertThat(lines.get(0)).isEqualTo("Document Lang=en");
        return lines.stream().skip(1).map(line -> line.substring(2)).toList();
    }
}
