package plainleaf.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.check.pdf.PdfFileChecks;
import plainleaf.check.tags.Spaces;
import plainleaf.check.tags.TagReader;
import plainleaf.check.tags.TagTree;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.model.Bytes;

/** PDFs that other programs made; where they come from stands beside them. */
class ForeignPdfsTest {
    private static final Path FOREIGN = Path.of("src/test/resources/foreign");

    private static Bytes read(String file) throws IOException {
        return Bytes.of(Files.readAllBytes(FOREIGN.resolve(file)));
    }

    private static List<String> found(String file) throws IOException {
        return PdfFileChecks.check(file, read(file)).diagnostics().stream()
                .map(ForeignPdfsTest::line)
                .toList();
    }

    private static String line(Diagnostic found) {
        return found.severity().name() + " " + found.rule().id() + " " + found.detail();
    }

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice", "fop", "weasyprint", "typst", "pdfkit"})
    void a_good_one_has_no_finding_and_is_read_to_its_end(String program) throws IOException {
        String file = "good/" + program + ".pdf";
        TagTree tags = (TagTree) TagReader.read(read(file), Spaces.GUESSED);

        assertThat(found(file)).isEmpty();
        assertThat(tags.title()).isEqualTo("Looking after your plaster cast");
        assertThat(tags.tags("H1")).hasSize(1);
        assertThat(tags.tags("LI").count()).isGreaterThanOrEqualTo(2);
        assertThat(tags.roots().get(0).text()).contains("Keep your arm raised").contains("gael yn Gymraeg.");
    }

    @Test
    void chromiums_has_the_faults_that_are_in_it() throws IOException {
        assertThat(found("flawed/chromium.pdf"))
                .containsExactlyInAnyOrder(
                        "ERROR pdf-ua an item of a list holds something else than its label and its text (PDF/UA-1, 7.2, test 20)",
                        "ERROR pdf-ua the file has no metadata (PDF/UA-1, 7.1, test 8)",
                        "ERROR pdf-ua page 2: a link does not say where it leads (PDF/UA-1, 7.18.5, test 2)",
                        "ERROR pdf-ua page 2: something to click says nothing of itself (PDF/UA-1, 7.18.1, test 2)",
                        item("1. Your fingers turn blue or white.", 1),
                        item("Keep your arm raised on a pillow.", 2),
                        item("No knitting needles", 1));
    }

    private static String item(String words, int more) {
        return "WARNING pdf-lists page 1: a list has an item that does not say what its text is (LBody): “" + words
                + "”, and so " + more + " more";
    }

    @Test
    void tagpdfs_has_the_faults_that_are_in_it() throws IOException {
        assertThat(found("flawed/tagpdf.pdf"))
                .containsExactlyInAnyOrder(
                        "ERROR pdf-ua the file does not say that it is PDF/UA (PDF/UA-1, 5, test 1)",
                        "ERROR pdf-ua page 1: a font’s list of its shapes is not whole (PDF/UA-1, 7.21.4.2, test 2)");
    }
}
