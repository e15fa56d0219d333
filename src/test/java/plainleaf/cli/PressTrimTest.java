package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plainleaf.check.tags.Spaces;
import plainleaf.check.tags.TagReader;
import plainleaf.check.tags.TagTree;
import plainleaf.model.Bytes;

/** A leaflet that the printer cuts to another page than the PDF's is laid out anew, and proved anew. */
class PressTrimTest {
    private static final String WEB = "en/hip-injection/hip-injection-en";
    private static final String PRESS = "print/hip-injection-en";
    private static final float MM = 72 / 25.4f;

    private TestSite site;

    @BeforeEach
    void makeSite(@TempDir Path root) throws IOException {
        site = new TestSite(root);
    }

    private CommandLineRun build(String edition, String trim) throws IOException {
        site.write("site.yaml", """
                organisation: {en: Test Hospital, cy: Ysbyty Prawf}
                languages: [en, cy]
                profile: nhs
                print: {%s: {trim: %s}}
                """.formatted(edition, trim));
        return site.run("build", "--press", "--language=en", "--edition=" + edition);
    }

    private byte[] file(String path) throws IOException {
        return Files.readAllBytes(site.output().resolve(path));
    }

    /** Three columns of words that fit the page of the PDF, and no narrow one. */
    private void widen() throws IOException {
        site.change("hip-injection/en.md", "> [!WARNING]", """
                | Paracetamol | Ibuprofen | Amitriptyline |
                |---|---|---|
                | **Morning** | Afternoon | Evening |

                > [!WARNING]""");
    }

    @Test
    void another_trim_is_laid_out_anew() throws IOException {
        CommandLineRun run = build("standard", "[150, 200]");
        assertThat(run.exitCode()).as(run.err()).isZero();
        try (PDDocument press = Loader.loadPDF(file(PRESS + "-press.pdf"))) {
            assertThat(press.getPage(0).getTrimBox().getWidth()).isCloseTo(150 * MM, within(0.05f));
            assertThat(press.getPage(0).getTrimBox().getHeight()).isCloseTo(200 * MM, within(0.05f));
        }
    }

    @Test
    void what_has_no_room_on_the_other_page_forbids_the_press_file_alone() throws IOException {
        widen();
        site.change("hip-injection/en.md", " Ibuprofen |", " Hydroxychloroquine |");
        assertThat(build("standard", "A5").exitCode())
                .as("the table fits the PDF")
                .isZero();
        assertThat(site.published()).contains(PRESS + "-press.pdf");
        CommandLineRun run = build("standard", "[121, 210]");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("error[pdf-engine]", "on the page as the printer cuts it, ");
        assertThat(site.published())
                .contains(WEB + ".pdf")
                .noneMatch(path -> path.startsWith("print/") && path.endsWith(".pdf"));
        assertThat(run.out()).contains("1 published");
    }

    @Test
    void a_table_of_large_print_that_has_no_room_there_is_a_list_there_alone() throws IOException {
        widen();
        CommandLineRun run = build("large-print", "A5");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(tables(PRESS + "-large-print-press.pdf")).isLessThan(tables(WEB + "-large-print.pdf"));
    }

    private long tables(String path) throws IOException {
        return ((TagTree) TagReader.read(Bytes.of(file(path)), Spaces.WRITTEN))
                .tags("Table")
                .count();
    }
}
