package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static plainleaf.cli.PreflightRun.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.check.press.PressSample;
import plainleaf.model.Bytes;

/** {@code plainleaf preflight} on good files and on those of other programs. */
class PreflightCommandTest {
    private static final Path FOREIGN = Path.of("src/test/resources/foreign");

    @TempDir
    private Path folder;

    private CommandLineRun preflight(byte[] file, String... options) throws IOException {
        return PreflightRun.of(folder, file, options);
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

    @Test
    void the_rules_are_explained() {
        assertThat(CommandLineRun.of("explain", "press-ink").out())
                .startsWith("press-ink: All inks together are 300 % or less")
                .contains("Drukarnia Suchecki");
    }
}
