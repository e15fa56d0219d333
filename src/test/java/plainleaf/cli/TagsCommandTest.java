package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plainleaf.check.tags.HandMadePdf;
import plainleaf.model.Bytes;

/** {@code plainleaf tags} reads any PDF out, and says of every other file why it cannot. */
class TagsCommandTest {
    private static final Bytes LEAFLET = HandMadePdf.of(
            "/P << /MCID 0 >> BDC " + HandMadePdf.text(10, 100, "How it may help") + "EMC",
            "<< /Type /StructTreeRoot /K 8 0 R >>",
            "<< /S /H1 /Pg 3 0 R /K [0 9 0 R] >>",
            // U+200B and U+202E, which nobody sees, and joiners that a Persian word is spelt with
            "<< /S /Span /Lang (fa) /Pg 3 0 R /K [] /ActualText <FEFF0020200B202E0645200C06CC> >>");

    @TempDir
    Path folder;

    private String file(Bytes bytes) throws IOException {
        return Files.write(folder.resolve("leaflet.pdf"), bytes.toArray()).toString();
    }

    @Test
    void a_pdf_is_read_out_and_what_nobody_sees_is_shown() throws IOException {
        CommandLineRun run = CommandLineRun.of("tags", file(LEAFLET));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo("Title: none; the name of the file is said\nLanguage: English (en)\nPages: 1\n\npage 1\n"
                        + "Heading 1: How it may help [Persian (fa): <U+200B><U+202E>م\u200cی]\n");
    }

    @Test
    void the_same_is_data_for_machines() throws IOException {
        CommandLineRun run = CommandLineRun.of("tags", "--format=json", file(LEAFLET));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("\"tagged\": true", "\"kind\": \"heading\"", "\"level\": 1", "\"page\": 1", "\"depth\": 0")
                .contains("\"text\": \"How it may help \u200b\u202eم\u200cی\"", "\"headers\": []");
    }

    @Test
    void a_file_that_a_password_protects_is_an_error_for_people() throws IOException {
        Path file = folder.resolve("leaflet.pdf");
        try (PDDocument document = Loader.loadPDF(LEAFLET.toArray())) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(file.toFile());
        }

        CommandLineRun run = CommandLineRun.of("tags", file.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("plainleaf: " + file + " is protected by a password.\n   help: ")
                .doesNotContain("Exception");
    }

    @Test
    void what_is_no_pdf_is_a_folder_or_is_not_there_is_an_error_for_people() throws IOException {
        assertThat(CommandLineRun.of("tags", file(Bytes.of("No PDF"))))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("leaflet.pdf is damaged or is no PDF.\n   help: "));
        assertThat(CommandLineRun.of("tags", folder.toString()).err()).contains("it is a folder, not a file.");
        assertThat(CommandLineRun.of("tags", folder.resolve("none.pdf").toString()))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("none.pdf is not there."));
        assertThat(CommandLineRun.of("tags").err()).contains("Missing required parameter: 'FILE.pdf'");
    }
}
