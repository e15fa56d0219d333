package plainleaf.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plainleaf.model.Bytes;
import plainleaf.model.Location;
import plainleaf.model.PdfDocument;
import plainleaf.model.PressJob;
import plainleaf.model.PressSettings;
import plainleaf.model.PrintSheet;
import plainleaf.model.Problem;
import plainleaf.model.TypeArea;
import plainleaf.typeset.Shaper;
import plainleaf.typeset.TestShaper;

/** Where no press file can be made it is told why, and nothing is thrown. */
class PressFaultsTest {
    private static final Bytes NONE = Bytes.of(new byte[0]);

    private final PdfPrinter printer = new PdfPrinter(TestShaper.harfBuzz());
    private final PrintSheet sheet =
            Sheets.sheet("<h1 data-at='1:1'>One</h1>" + "<h2 style='page-break-before:always'>Two</h2>".repeat(3));
    private final PdfDocument web = printer.print(sheet);

    private static PressJob job(String proof) {
        return new PressJob(PressSettings.DEFAULT, NONE, PressJob.Notes.NONE, proof, new TypeArea(300, 12, 10));
    }

    private static Problem only(PdfDocument press) {
        assertThat(press.bytes().size()).isZero();
        assertThat(press.pages()).isZero();
        assertThat(press.problems()).hasSize(1);
        Problem problem = press.problems().get(0);
        assertThat(problem.kind()).isEqualTo(Problem.Kind.PRESS_CONTENT);
        assertThat(problem.location().file()).isEqualTo("content/a-leaflet/en.md");
        return problem;
    }

    @Test
    void what_has_all_its_characters_is_made() {
        assertThat(web.pages()).isEqualTo(4);
        PdfDocument press = printer.press(sheet, web, job("Proof"));
        assertThat(press.problems()).isEmpty();
        assertThat(press.pages()).isEqualTo(4);
    }

    @Test
    void a_character_that_no_font_has_is_named_with_the_font_and_the_page() {
        Problem problem = only(printer.press(sheet, web, job("Proof \u0E01")));
        assertThat(problem.detail())
                .startsWith("On page 1 of the press file, ")
                .contains("\u0E01 (U+0E01)", "NotoSans-Bold");
        assertThat(problem.hint()).contains("another character");
    }

    @Test
    void of_a_pdf_without_pages_none_is_made_and_its_problems_are_told() {
        Problem lost =
                new Problem(Problem.Kind.PDF_ENGINE, Location.of("content/a-leaflet/en.md"), "Nothing was printed.");
        PdfDocument nothing = new PdfDocument(sheet.id(), sheet.standard(), NONE, 0, List.of(lost));

        PdfDocument press = printer.press(sheet, nothing, job(""));
        assertThat(press.problems()).containsExactly(lost);
        assertThat(press.bytes().size()).isZero();
    }

    @Test
    void other_pages_than_those_of_the_pdf_are_a_fault_of_the_program() {
        PdfDocument counted = new PdfDocument(web.id(), web.standard(), web.bytes(), 6, List.of());

        Problem problem = only(printer.press(sheet, counted, job("")));
        assertThat(problem.detail()).contains("4 pages where the PDF has 6 and 0 are for notes");
        assertThat(problem.hint()).contains("fault of the program");
    }

    @Test
    void too_little_memory_is_told() {
        Shaper exhausted = (font, run) -> {
            throw new OutOfMemoryError("for this test");
        };
        Problem problem = only(new PdfPrinter(exhausted).press(sheet, web, job("Proof")));
        assertThat(problem.detail()).contains("more memory than there is");
    }
}
