package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
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
import plainleaf.model.Bytes;

/** {@code plainleaf preflight} on good files, on those of other programs, and on what is broken. */
class PreflightCommandTest {
    private static final Path FOREIGN = Path.of("src/test/resources/foreign");

    @TempDir
    private Path folder;

    private CommandLineRun preflight(byte[] file, String... options) throws IOException {
        String name = Files.write(folder.resolve("stairs.pdf"), file).toString();
        String[] arguments = Arrays.copyOf(new String[] {"preflight", name}, options.length + 2);
        System.arraycopy(options, 0, arguments, 2, options.length);
        return run(arguments);
    }

    /** Whatever is asked, an answer has a finding or a message, and no trace of the program's own insides. */
    private static CommandLineRun run(String... arguments) {
        CommandLineRun run = CommandLineRun.of(arguments);
        assertThat(run.out() + run.err())
                .isNotBlank()
                .doesNotContain("\tat ", "Exception", "a fault of its own", "null");
        return run;
    }

    @Test
    void a_good_file_passes() throws IOException {
        CommandLineRun run = preflight(PressSample.good().toArray(), "--trim", "a5", "--ink", "300", "--bleed", "3");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("stairs.pdf, 4 pages, trim 148 by 210 mm, bleed 3 mm, for FOGRA39, most ink 250 %.\n"
                        + "Findings: 0 errors, 0 warnings.");
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "--trim, A4, 'the trim is 148 by 210 mm, where 210 by 297 mm are asked'",
        "--trim, 148x200.5, 'the trim is 148 by 210 mm, where 148 by 200.5 mm are asked'",
        "--bleed, 5, 'the bleed is 3 mm, where 5 mm are asked'",
        "--ink, 200, 'what lies over one another has 250 % of ink, where 200 % are the most'",
        "--safe, 12.5, 'mm from the trim, where 12.5 mm are asked'",
    })
    void what_is_asked_is_what_is_measured(String option, String value, String words) throws IOException {
        assertThat(preflight(PressSample.good().toArray(), option, value).err()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"--trim, A9", "--trim, 1x2", "--ink, 500", "--ink, much", "--bleed, -1", "--safe, NaN"})
    void what_cannot_be_asked_is_told(String option, String value) throws IOException {
        CommandLineRun run = preflight(PressSample.good().toArray(), option, value);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(option.substring(2), value);
    }

    @Test
    void a_bleed_that_is_narrower_than_asked_is_one_finding_with_advice_in_these_millimetres() throws IOException {
        assertThat(preflight(PressSample.good().toArray(), "--bleed", "5").err())
                .containsOnlyOnce("[press-bleed]")
                .contains("5 mm beyond it", "--bleed 3")
                .doesNotContain("3 mm further", "does not reach");
    }

    @ParameterizedTest
    @CsvSource({"148x210, true", "164x226, false", "158x220, false"})
    void a_sheet_that_does_not_say_where_it_is_cut_is_compared_with_the_order(String trim, boolean another)
            throws IOException {
        Bytes pdf = PressSample.with(
                file -> file.getPages().forEach(page -> page.getCOSObject().removeItem(COSName.TRIM_BOX)));
        String words = "the sheet is 164 by 226 mm, where " + trim.replace("x", " by ") + " mm are asked";

        assertThat(preflight(pdf.toArray(), "--trim", trim).err().contains(words))
                .isEqualTo(another);
    }

    @Test
    void help_names_only_what_means_something_for_files() {
        assertThat(run("preflight", "--help").out())
                .contains("--trim", "--strict", "--format")
                .doesNotContain(
                        "--leaflet", "--edition", "--language", "--shaper", "--templates", "--output", "--date");
    }

    @Test
    void places_are_millimetres_from_the_trims_top_left() throws IOException {
        Bytes pdf = PressSample.with(file -> PressSample.draw(file, "1 0 0 rg 56.693 56.693 28.346 28.346 re f"));

        assertThat(preflight(pdf.toArray()).err())
                // 20 mm from the left of the sheet and 30 mm from its bottom, less the 8 mm outside the trim.
                .contains("page 2: a surface is in RGB, 12 mm from the left and 188 mm from the top");
    }

    @Test
    void what_is_the_same_on_several_pages_is_told_once_with_all_of_them() throws IOException {
        Bytes pdf = PressSample.with(file -> {
            for (int page : new int[] {0, 1, 3})
                file.getPage(page).getCOSObject().removeItem(COSName.TRIM_BOX);
        });

        assertThat(preflight(pdf.toArray()).err())
                .contains(
                        "pages 1, 2 and 4: the page does not say where it is cut (TrimBox); its sheet is 164 by 226 mm")
                .containsOnlyOnce("error[press-boxes]")
                .contains("ask the printing house whether they take this file")
                .contains("pages 1, 2 and 4: without a trim nobody knows whether there is a bleed")
                .doesNotContain("draw grounds and pictures");
        assertThat(preflight(PressSample.good().toArray(), "--safe", "12.5").err())
                .contains("pages 1-4: “White on blue” stands", "mm from the top of page 1, and at 11 more places")
                .containsOnlyOnce("[press-safe-zone]");
    }

    @Test
    void another_size_has_advice_of_its_own() throws IOException {
        assertThat(preflight(PressSample.good().toArray(), "--trim", "A4").err())
                .contains("set the pages of the document to 210 by 297 mm", "--trim 148x210");
    }

    @Test
    void a_picture_is_named_and_told_once() throws IOException {
        Bytes pdf = PressSample.with(file -> {
            COSName name =
                    file.getPage(1).getResources().getXObjectNames().iterator().next();
            PressSample.draw(file, "60 0 0 60 100 100 cm /" + name.getName() + " Do");
            PressSample.draw(file, "100 0 0 100 200 200 cm /" + name.getName() + " Do");
        });

        assertThat(preflight(pdf.toArray()).err())
                .containsOnlyOnce("[press-resolution]")
                .contains(
                        "error[press-resolution]",
                        "page 2: a picture of 120 × 120 dots has 86 dots per inch at its size on paper, where 300 are asked"
                                + " (417 × 417 dots) and fewer than 200 are an error",
                        "and at 1 more place");
    }

    /** The letters of a heading stand apart, and so do some with much white beside them, such as i. */
    @Test
    void words_are_shown_as_they_are_read() throws IOException {
        Bytes spaced = PressSample.with(file -> PressSample.draw(file, words(file, 4)));
        Bytes narrow = PressSample.with(file -> PressSample.draw(file, words(file, 0)));

        assertThat(preflight(spaced.toArray()).err()).contains("“White on blue” is in RGB");
        assertThat(preflight(narrow.toArray()).err()).contains("“White on blue” is in RGB");
    }

    /** The letters of the sample's first words, in red. */
    private static String words(PDDocument file, int spacing) throws IOException {
        String font =
                file.getPage(1).getResources().getFontNames().iterator().next().getName();
        byte[] letters =
                file.getPage(1).getResources().getFont(COSName.getPDFName(font)).encode("White on blue");
        return "1 0 0 rg BT /" + font + " 12 Tf " + spacing + " Tc 100 300 Td <"
                + HexFormat.of().formatHex(letters) + "> Tj ET";
    }

    @Test
    void warnings_fail_with_strict_only() throws IOException {
        byte[] thin = PressSample.with(file -> PressSample.draw(file, "0 0 0 1 K 0.1 w 100 100 m 200 100 l S"))
                .toArray();

        assertThat(preflight(thin).exitCode()).isZero();
        assertThat(preflight(thin).err()).contains("warning[press-hairline]", "0.1 points thin");
        assertThat(preflight(thin, "--strict").exitCode()).isEqualTo(1);
    }

    @Test
    void machines_have_the_same() throws IOException {
        CommandLineRun run =
                run("preflight", FOREIGN.resolve("good/libreoffice.pdf").toString(), "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("\"press-pdf-x\"", "\"press-colour\"", "\"exitCode\": 1");
        assertThat(run("preflight", FOREIGN.resolve("good/weasyprint.pdf").toString())
                        .err())
                .contains("note[press-content]", "no pictures made of dots: press-resolution had nothing to look at");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "good/libreoffice.pdf",
                "good/fop.pdf",
                "good/weasyprint.pdf",
                "good/typst.pdf",
                "good/pdfkit.pdf",
                "flawed/chromium.pdf",
                "flawed/tagpdf.pdf"
            })
    void files_for_screens_are_told_why_no_press_takes_them(String file) {
        CommandLineRun run = run("preflight", FOREIGN.resolve(file).toString(), "--trim", "A5");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("error[press-pdf-x]", "does not say that it is PDF/X", "error[press-bleed]")
                .doesNotContain("cannot be read", "cannot be measured");
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

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
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

    @Test
    void the_rules_are_explained() {
        assertThat(CommandLineRun.of("explain", "press-ink").out())
                .startsWith("press-ink: All inks together are 300 % or less")
                .contains("Drukarnia Suchecki");
    }
}
