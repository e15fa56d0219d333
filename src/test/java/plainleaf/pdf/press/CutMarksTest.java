package plainleaf.pdf.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import plainleaf.model.Bytes;
import plainleaf.model.PressSettings;
import plainleaf.model.PressSettings.Folding;
import plainleaf.model.Site.Page;

/** Whoever cuts a booklet from a larger sheet sees where, and no line is left on what stays. */
class CutMarksTest {
    private static final float MM = SheetPaper.points(1);

    @Test
    void a_sheet_that_is_larger_than_its_pages_says_where_it_is_cut() throws IOException {
        PressSettings marked = new PressSettings(Page.DL, 3, true, false, 300, "", Folding.BOOKLET, false, 0, "");
        try (PDDocument slim = booklet(99, 210, marked);
                PDDocument small = booklet(100, 150, marked);
                PDDocument half = booklet(148, 210, marked);
                PDDocument unmarked = booklet(99, 210, BookletTest.PLAIN)) {
            List<String> fold = List.of("148.5 0.0 148.5 6.0", "148.5 204.0 148.5 210.0");
            // As high as the sheet: beside the cut, on what falls off.
            List<String> cuts = List.of(
                    "49.3 0.0 49.3 10.0", "49.3 200.0 49.3 210.0", "247.7 0.0 247.7 10.0", "247.7 200.0 247.7 210.0");
            assertThat(marks(slim, 0))
                    .containsExactlyElementsOf(
                            Stream.concat(fold.stream(), cuts.stream()).toList());
            assertThat(marks(slim, 1)).as("the back of a sheet").isEmpty();
            assertThat(marks(slim, 2)).as("the sheet inside it").isEqualTo(cuts);
            // Beyond the corners of both pages, 48.5 and 30 mm from the edges, and 2 mm away.
            assertThat(marks(small, 2))
                    .containsExactly(
                            "48.5 23.0 48.5 28.0",
                            "48.5 182.0 48.5 187.0",
                            "248.5 23.0 248.5 28.0",
                            "248.5 182.0 248.5 187.0",
                            "41.5 30.0 46.5 30.0",
                            "250.5 30.0 255.5 30.0",
                            "41.5 180.0 46.5 180.0",
                            "250.5 180.0 255.5 180.0");
            assertThat(marks(half, 0)).isEqualTo(fold);
            assertThat(marks(unmarked, 0)).isEmpty();
        }
    }

    private static PDDocument booklet(int width, int height, PressSettings press) throws IOException {
        return Loader.loadPDF(Booklet.of(BookletTest.leaflet(8, width * MM, height * MM), press, false)
                .toArray());
    }

    /** The lines that one page has as artifacts, from and to, in millimetres; there must be no others. */
    static List<String> marks(PDDocument document, int page) throws IOException {
        String content =
                Bytes.of(document.getPage(page).getContents().readAllBytes()).text();
        List<String> marks = new ArrayList<>();
        Matcher artifact =
                Pattern.compile("/Artifact BMC\n(.*?)EMC", Pattern.DOTALL).matcher(content);
        while (artifact.find()) {
            Matcher line = Pattern.compile("(\\S+) (\\S+) m\n(\\S+) (\\S+) l\n").matcher(artifact.group(1));
            while (line.find())
                marks.add(IntStream.rangeClosed(1, 4)
                        .mapToObj(i -> String.format(Locale.ROOT, "%.1f", Float.parseFloat(line.group(i)) / MM))
                        .collect(Collectors.joining(" ")));
        }
        assertThat(content.split(" l\n", -1)).hasSize(marks.size() + 1);
        return marks;
    }
}
