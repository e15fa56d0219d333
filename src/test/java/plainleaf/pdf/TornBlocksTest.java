package plainleaf.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plainleaf.check.tags.Spaces;
import plainleaf.check.tags.Tag;
import plainleaf.check.tags.TagReader;
import plainleaf.check.tags.TagTree;
import plainleaf.check.tags.TextRun;
import plainleaf.model.PdfDocument;
import plainleaf.typeset.TestShaper;

/** Page breaks that the engine by itself puts where a reader loses the thread. */
class TornBlocksTest {
    private static final String LINES = "Line<br/>".repeat(9) + "Line";

    /** Longer than a page: the engine then keeps nothing whole in this list. */
    private static final String LONG = "<li><p>" + "Line<br/>".repeat(40) + "</p></li>";

    private final PdfPrinter printer = new PdfPrinter(TestShaper.harfBuzz());

    @Test
    void an_item_that_fits_a_page_stands_on_one_beside_one_that_does_not() {
        for (int before = 0; before < 12; before++) {
            TagTree tree = tree("<h2>Steps</h2><ol>" + LONG + ("<li><p>" + LINES + "</p></li>").repeat(6) + "</ol><p>"
                    + "Line<br/>".repeat(before) + "</p>");

            assertThat(tree.tags("LI").skip(1))
                    .hasSize(6)
                    .allSatisfy(item -> assertThat(pages(item)).hasSize(1));
        }
    }

    @Test
    void a_heading_stands_with_two_lines_of_its_text_wherever_a_page_ends() {
        for (int before = 10; before < 34; before++) {
            TagTree tree = tree("<p>" + "Line<br/>".repeat(before) + "</p><h2>Risks</h2><p>" + LINES + "</p>");
            List<Integer> pages = lastHeading(tree);

            assertThat(pages.subList(0, 3)).as(before + " lines before").containsOnly(pages.get(0));
        }
    }

    @Test
    void a_heading_with_a_box_that_fills_a_page_is_not_left_alone() {
        String box = "<div style='page-break-inside:avoid'><p>" + "Line<br/>".repeat(26) + "Line</p></div>";
        TagTree tree = tree("<p>Before</p><h2>Risks</h2>" + box);
        List<Integer> pages = lastHeading(tree);

        assertThat(pages.subList(0, 3)).containsOnly(pages.get(0));
    }

    /** The engine keeps what announces a list with all of it, and leaves a page white where the list is longer than one. */
    @Test
    void in_giant_print_a_heading_and_its_list_begin_where_there_is_room() {
        String list =
                "<h2>Risks</h2><p class='lead-in'>They are:</p><ul>" + "<li><p>Line</p></li>".repeat(60) + "</ul>";
        TagTree tree = tree("<article class='leaflet giant'><p>Before</p>" + list + "</article>");

        assertThat(lastHeading(tree).subList(0, 1)).containsOnly(1);
        assertThat(tree.tags("LI").limit(10))
                .hasSize(10)
                .allSatisfy(item -> assertThat(pages(item)).containsOnly(1));
    }

    @Test
    void in_giant_print_too_a_heading_stands_with_what_announces_a_list_and_its_first_item() {
        for (int before = 10; before < 34; before++) {
            TagTree tree = tree("<article class='leaflet giant'><p>" + "Line<br/>".repeat(before)
                    + "</p><h2>Risks</h2><p class='lead-in'>They are:</p><ul>" + "<li><p>Line</p></li>".repeat(60)
                    + "</ul></article>");
            int heading = tree.tags("H2").findFirst().orElseThrow().page();

            assertThat(tree.tags("P").skip(1).limit(2).map(Tag::page))
                    .as(before + " lines before")
                    .containsOnly(heading);
        }
    }

    private TagTree tree(String body) {
        PdfDocument pdf = printer.print(Sheets.sheet(body, "p{margin:0;orphans:2;widows:2}"));
        return (TagTree) TagReader.read(pdf.bytes(), Spaces.WRITTEN);
    }

    private static List<Integer> pages(Tag tag) {
        return tag.runs().map(TextRun::page).distinct().toList();
    }

    /** The pages of the lines of the last heading, and then of those of the last paragraph. */
    private static List<Integer> lastHeading(TagTree tree) {
        return Stream.of("H2", "P").flatMap(type -> last(tree, type)).toList();
    }

    private static Stream<Integer> last(TagTree tree, String type) {
        List<Tag> tags = tree.tags(type).toList();
        return tags.get(tags.size() - 1).runs().map(TextRun::page);
    }
}
