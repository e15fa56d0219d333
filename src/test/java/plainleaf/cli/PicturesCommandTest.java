package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plainleaf pictures} shows authors what they may use: as a page, as a PDF and as JSON. */
class PicturesCommandTest {
    private static final String HEART =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 48\"><circle cx=\"24\" cy=\"24\" r=\"9\"/></svg>";

    @TempDir
    Path root;

    private TestSite site;
    private Path sheet;

    @BeforeEach
    void makeSite() throws IOException {
        site = new TestSite(root);
        sheet = root.resolve("sheet");
        site.write("hip-injection/pictures/heart.svg", HEART)
                .write(
                        "hip-injection/pictures/credits.yaml",
                        "heart.svg: {author: A. Painter, licence: CC BY 4.0, source: own drawing, alternative: A heart}\n");
    }

    private CommandLineRun pictures(String... options) {
        String[] all = new String[options.length + 1];
        all[0] = "--to=" + sheet;
        System.arraycopy(options, 0, all, 1, options.length);
        return site.run("pictures", all);
    }

    @Test
    void the_sheet_shows_each_picture_with_what_is_to_be_known_and_everyone_can_read_it() throws IOException {
        CommandLineRun run = pictures();

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        "2 pictures: " + sheet.resolve("index.html") + " and " + sheet.resolve("pictures.pdf") + "\n");
        assertThat(Files.readString(sheet.resolve("index.html")))
                .contains("<h2 id=\"folder-pictures\">Pictures for every leaflet</h2>", "<code>../pictures/</code>")
                .contains("Pictures of the leaflet hip-injection", "<code>pictures/</code>")
                .contains("<h3>needle.svg</h3>", "Health Icons by Resolve to Save Lives", "none suggested")
                .contains("hip-injection / en (standard, large-print")
                .contains("<h3>heart.svg</h3>", "alt=\"A heart\"", "CC BY 4.0", "no leaflet");
        assertThat(sheet.resolve("assets/hip-injection/pictures/heart.svg")).hasContent(HEART);
        String pdf = sheet.resolve("pictures.pdf").toString();
        assertThat(CommandLineRun.of("check", pdf).exitCode()).isZero();
        assertThat(CommandLineRun.of("tags", pdf).out())
                .containsSubsequence(
                        "Heading 1: Pictures", "Picture: No alternative is suggested", "Heading 3: needle.svg")
                .containsSubsequence("Picture: A heart", "Heading 3: heart.svg", "Licence: CC BY 4.0.");
        assertThat(site.output()).doesNotExist();
    }

    @Test
    void the_same_pictures_give_the_same_bytes() throws IOException {
        pictures();
        byte[] first = Files.readAllBytes(sheet.resolve("pictures.pdf"));

        pictures();

        assertThat(sheet.resolve("pictures.pdf")).hasBinaryContent(first);
    }

    @Test
    void json_lists_them() {
        CommandLineRun run = pictures("--format=json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("\"exitCode\": 0", "\"file\": \"hip-injection/pictures/heart.svg\"")
                .contains("\"alternative\": \"A heart\"", "\"licence\": \"CC BY 4.0\"", "\"usedBy\": []")
                .contains("hip-injection / cy (", sheet.resolve("pictures.pdf").toString());
    }

    @Test
    void a_picture_that_cannot_be_used_is_told_at_its_own_place_and_left_out() throws IOException {
        site.write("pictures/mean.svg", HEART.replace("<circle", "<script/><circle"));

        CommandLineRun run = pictures();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("error[picture-unsafe] " + site.content() + "/pictures/mean.svg", "has a <script> in it");
        assertThat(run.out()).startsWith("2 pictures: ");
        assertThat(Files.readString(sheet.resolve("index.html"))).doesNotContain("mean.svg");
    }

    @Test
    void a_picture_without_a_credit_is_shown_and_told() throws IOException {
        site.write("pictures/heart.svg", HEART)
                .write(
                        "pictures/credits.yaml",
                        "needle.svg: {author: A. Painter}\nheart.svg: {alternative: A heart}\n");

        CommandLineRun run = pictures();

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("warning[picture-credit]", "nothing says who made “heart.svg”");
        assertThat(Files.readString(sheet.resolve("index.html"))).contains("nobody says who made it.");
        assertThat(pictures("--strict").exitCode()).isEqualTo(1);
    }

    @Test
    void a_misspelt_key_is_corrected() throws IOException {
        site.change("hip-injection/pictures/credits.yaml", "alternative", "alternatives");

        CommandLineRun run = pictures();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("error[unknown-key]", "Did you mean “alternative”?");
    }

    @Test
    void letters_that_no_font_has_forbid_the_sheet() throws IOException {
        site.change("hip-injection/pictures/credits.yaml", "A heart", "A heart \uD808\uDC00");

        CommandLineRun run = pictures();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("error[");
        assertThat(run.out()).isEqualTo("No picture sheet was written.\n");
        assertThat(sheet).doesNotExist();
    }

    @Test
    void a_choice_leaves_the_pictures_that_it_shows() {
        assertThat(pictures("--language=cy").out()).startsWith("1 picture: ");
        assertThat(pictures("--leaflet=nose").exitCode()).isEqualTo(2);
        assertThat(pictures("--leaflet=nose").err()).contains("There is no leaflet 'nose'. There are: hip-injection.");
    }

    @Test
    void the_folder_is_never_one_that_is_published_or_read() throws IOException {
        for (Path taken : new Path[] {site.output(), site.output().resolve("pictures"), site.content()}) {
            CommandLineRun run = site.run("pictures", "--to=" + taken);

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("stand inside each other. Name another with --to.");
        }
        assertThat(site.output()).doesNotExist();
    }

    @Test
    void without_pictures_or_a_site_there_is_no_sheet() throws IOException {
        Files.delete(site.content().resolve("pictures/needle.svg"));
        Files.delete(site.content().resolve("hip-injection/pictures/heart.svg"));
        Files.delete(site.content().resolve("pictures/credits.yaml"));
        Files.delete(site.content().resolve("hip-injection/pictures/credits.yaml"));
        assertThat(pictures().exitCode()).isEqualTo(2);
        assertThat(pictures().err()).contains("There is no picture in " + site.content() + "/pictures, nor");

        Files.delete(site.content().resolve("site.yaml"));
        CommandLineRun run = pictures();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("site.yaml");
        assertThat(sheet).doesNotExist();
    }
}
