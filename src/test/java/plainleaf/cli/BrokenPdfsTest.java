package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import plainleaf.check.LongPdf;
import plainleaf.check.tags.HandMadePdf;

/** {@code plainleaf check FILE.pdf} on files that are crippled, locked, endless or none. */
class BrokenPdfsTest {
    private static final Path GOOD = Path.of("src/test/resources/foreign/good/libreoffice.pdf");
    private static final String ROOT = "<< /Type /StructTreeRoot /K 8 0 R >>";
    private static final String WORDS = "/P << /MCID 0 >> BDC " + HandMadePdf.text(10, 100, "Words") + "EMC ";

    @TempDir
    private Path folder;

    private CommandLineRun check(byte[] file) throws IOException {
        return check(Files.write(folder.resolve("leaflet.pdf"), file));
    }

    /** Whatever is asked, an answer has a finding or a message, and no trace of the program's own insides. */
    private static CommandLineRun check(Path file) {
        CommandLineRun run = CommandLineRun.of("check", file.toString());
        assertThat(run.out() + run.err())
                .isNotBlank()
                .doesNotContain("\tat ", "Exception", "a fault of its own", "null");
        return run;
    }

    private static String text(CommandLineRun run) {
        return run.out() + run.err();
    }

    private static byte[] locked(String user, AccessPermission allowed) throws IOException {
        try (PDDocument document = Loader.loadPDF(GOOD.toFile())) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", user, allowed);
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Test
    void a_good_file_passes() throws IOException {
        assertThat(check(Files.readAllBytes(GOOD)).exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Dear all, here is the leaflet.", "<!DOCTYPE html><title>Not found</title>", "%PDF-1.7"})
    void what_is_no_pdf_is_told(String content) throws IOException {
        CommandLineRun run = check(content.getBytes(StandardCharsets.UTF_8));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(text(run))
                .contains("error[pdf-tags]", "the file is damaged or is no PDF", "Not every file could be");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 20, 35, 50, 65, 80, 95, 99})
    void a_file_that_was_cut_off_is_told(int percent) throws IOException {
        byte[] good = Files.readAllBytes(GOOD);

        CommandLineRun run = check(Arrays.copyOf(good, good.length * percent / 100));

        assertThat(run.exitCode()).isNotZero();
        assertThat(text(run).lines().dropWhile(line -> !line.contains("error[")).limit(2))
                .last()
                .asString()
                .contains("is damaged: its end is missing; get it again");
        assertThat(text(run)).contains("help: download or copy the file again");
    }

    @Test
    void a_wrong_table_of_objects_is_told() throws IOException {
        String good = new String(Files.readAllBytes(GOOD), StandardCharsets.ISO_8859_1);
        String broken = good.replaceFirst("startxref\\s+[0-9]+", "startxref\n17");
        CommandLineRun run = check(broken.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(broken).isNotEqualTo(good);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(text(run)).contains("error[pdf-ua]", "the validator cannot read the file");
    }

    @Test
    void a_password_is_told() throws IOException {
        CommandLineRun run = check(locked("secret", new AccessPermission()));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(text(run)).contains("error[pdf-tags]", "the file is protected by a password");
    }

    @ParameterizedTest
    @CsvSource({"true, 0", "false, 1"})
    void a_protection_matters_only_where_it_keeps_screen_readers_out(boolean admitted, int exitCode)
            throws IOException {
        AccessPermission allowed = new AccessPermission();
        allowed.setCanExtractContent(false);
        allowed.setCanModify(false);
        allowed.setCanExtractForAccessibility(admitted);
        CommandLineRun run = check(locked("", allowed));

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(text(run).contains("the file’s protection keeps screen readers out"))
                .isNotEqualTo(admitted);
    }

    @Test
    void a_file_without_pages_is_told() throws IOException {
        try (PDDocument document = new PDDocument()) {
            CommandLineRun run = check(bytes(document));

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(text(run)).contains("the file has no pages");
        }
    }

    @Test
    void five_hundred_pages_are_looked_at_to_the_last() throws IOException {
        CommandLineRun run = check(LongPdf.of(500));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(text(run))
                .contains("error[pdf-contrast]", "page 500: “", "Findings: 1 error, 0 warnings.")
                .doesNotContain("did not come to the end");
    }

    @ParameterizedTest
    @CsvSource({"/Kids [3 0 R], /Kids [2 0 R]", "/Kids [3 0 R], /Kids [3 0 R 2 0 R]", "/Kids [3 0 R], /Kids 4711"})
    void a_tree_of_pages_that_never_ends_is_told(String pages, String loop) throws IOException {
        String good = new String(whole(WORDS, ROOT), StandardCharsets.ISO_8859_1);
        CommandLineRun run = check(good.replace(pages, loop).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(good).contains(pages);
        assertThat(run.exitCode()).isNotZero();
        assertThat(text(run)).contains("the validator cannot read the file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7 0 R", "8 0 R", "9 0 R"})
    void a_tree_of_tags_that_never_ends_is_told(String loop) throws IOException {
        CommandLineRun run = check(whole(
                WORDS,
                ROOT,
                "<< /S /Document /P 7 0 R /K 9 0 R >>",
                "<< /S /P /P 8 0 R /Pg 3 0 R /K [0 " + loop + "] >>"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(text(run)).contains("error[pdf-tags]", "a tag stands in the tree twice");
    }

    @Test
    void a_drawing_nested_without_end_is_told() throws IOException {
        CommandLineRun run = check(whole("[".repeat(200_000) + WORDS, ROOT, "<< /S /Document /P 7 0 R /K [] >>"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(text(run)).contains("error[pdf-ua]", "the validator cannot read the file");
    }

    private static byte[] whole(String content, String... tree) {
        return HandMadePdf.of(content, tree).toArray();
    }

    @Test
    void a_file_that_is_not_there_or_a_folder_is_told() {
        CommandLineRun missing = check(folder.resolve("none.pdf"));
        CommandLineRun directory = check(folder);

        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(text(missing)).contains("none.pdf is not there.");
        assertThat(directory.exitCode()).isEqualTo(2);
        assertThat(text(directory)).contains("it is a folder, not a file");
    }
}
