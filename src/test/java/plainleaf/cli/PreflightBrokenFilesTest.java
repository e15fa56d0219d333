package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static plainleaf.cli.PreflightRun.bytes;
import static plainleaf.cli.PreflightRun.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.check.press.PressSample;
import plainleaf.check.tags.HandMadePdf;

/** {@code plainleaf preflight} on what is damaged, locked or no PDF. */
class PreflightBrokenFilesTest {
    @TempDir
    private Path folder;

    private CommandLineRun preflight(byte[] file, String... options) throws IOException {
        return PreflightRun.of(folder, file, options);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Dear all, here is the leaflet.", "<!DOCTYPE html><title>Not found</title>", "%PDF-1.7"})
    void what_is_no_pdf_is_told(String content) throws IOException {
        CommandLineRun run = preflight(content.getBytes(StandardCharsets.UTF_8));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("error[press-content]", "the file is damaged or is no PDF");
        assertThat(run.out()).contains("Not every file could be read");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 35, 50, 65, 80, 95, 99})
    void a_file_that_was_cut_off_is_told(int percent) throws IOException {
        byte[] good = PressSample.good().toArray();
        CommandLineRun run = preflight(Arrays.copyOf(good, good.length * percent / 100));

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains("error[press-content]", "is damaged: its end is missing; get it again");
    }

    @ParameterizedTest
    @CsvSource({
        "secret, 2, the file is protected by a password",
        "'', 1, 'the file is protected, and a press cannot open it'"
    })
    void a_password_is_told(String user, int exitCode, String words) throws IOException {
        byte[] locked;
        try (PDDocument document = Loader.loadPDF(PressSample.good().toArray())) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", user, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            locked = bytes(document);
        }
        CommandLineRun run = preflight(locked);

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.err()).contains(words);
    }

    @Test
    void a_file_without_pages_is_told() throws IOException {
        try (PDDocument document = new PDDocument()) {
            CommandLineRun run = preflight(bytes(document));

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("the file has no pages");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 0 0 rg 0 0 (x) re f 10 10 10 10 re f",
                "/X Do /X Do",
                "BT /Missing 12 Tf (Words) Tj ET",
                "/Missing gs /Missing Do /Missing sh",
                "/Missing cs 1 scn 0 0 10 10 re f",
                "0 0 0 0 0 0 cm 0 0 10 10 re f 0 0 m 10 10 l S",
                "1e30 0 0 1e30 0 0 cm 0 0 10 10 re f 0 0 m 10 10 l S",
                "q q q Q Q Q Q Q",
                "BI /W 10 /H 10 /CS /CMYK /BPC 8 ID abc EI"
            })
    void drawings_that_make_no_sense_are_looked_at_all_the_same(String content) throws IOException {
        CommandLineRun run = preflight(HandMadePdf.untagged(content).toArray());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("error[press-pdf-x]");
    }

    @Test
    void a_drawing_that_never_ends_is_told() throws IOException {
        String loop = new String(HandMadePdf.untagged("/X Do").toArray(), StandardCharsets.ISO_8859_1)
                .replace("/P << /MCID 0 >> BDC BT", "/X Do                 BT")
                .replace(
                        "/Resources << /Font << /F 4 0 R >> >> /Length",
                        "/Resources << /XObject << /X 6 0 R >> >> /Length");
        CommandLineRun run = preflight(loop.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(run.exitCode()).isNotZero();
    }

    @Test
    void a_file_that_is_not_there_or_a_folder_is_told() {
        CommandLineRun missing = run("preflight", folder.resolve("none.pdf").toString());
        CommandLineRun directory = run("preflight", folder.toString());

        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).contains("none.pdf is not there.");
        assertThat(directory.err()).contains("it is a folder, not a file");
        assertThat(CommandLineRun.of("preflight").exitCode()).isEqualTo(2);
    }
}
