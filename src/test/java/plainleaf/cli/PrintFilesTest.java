package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in {@code print/} is what the list there says, whatever part is built again. */
class PrintFilesTest {
    @TempDir
    Path root;

    private TestSite site;

    private List<String> build(String... options) throws IOException {
        CommandLineRun run = site.run("build", options);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return site.published().stream()
                .filter(file -> file.startsWith("print/"))
                .toList();
    }

    private String jobs() throws IOException {
        return Files.readString(site.output().resolve("print/jobs.json"));
    }

    @Test
    void the_list_keeps_what_is_kept_and_loses_what_is_gone() throws IOException {
        site = new TestSite(root);
        List<String> english = List.of(
                "print/hip-injection-en-booklet.pdf",
                "print/hip-injection-en-press.pdf",
                "print/hip-injection-en-ticket.pdf");

        assertThat(build("--edition=standard", "--press")).hasSize(7).containsAll(english);
        String both = jobs();
        assertThat(both).contains("hip-injection-en-press.pdf", "hip-injection-cy-press.pdf");

        assertThat(build("--edition=standard", "--language=cy", "--press")).hasSize(7);
        assertThat(jobs()).isEqualTo(both);

        assertThat(build("--edition=standard", "--language=cy"))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(english.stream(), Stream.of("print/jobs.json"))
                        .toList());
        assertThat(jobs()).contains("hip-injection-en-press.pdf").doesNotContain("-cy-");

        assertThat(build("--edition=standard", "--language=en")).isEmpty();
    }

    @Test
    void a_draft_has_no_job_unless_it_is_a_proof() throws IOException {
        site = new TestSite(root);
        site.change("hip-injection/en.md", "status: checked", "status: draft");
        String[] english = {"--edition=standard", "--language=en", "--press"};

        assertThat(build(english)).containsExactly("print/jobs.json");
        assertThat(jobs()).contains("\"jobs\": []");

        english[2] = "--proof";
        assertThat(build(english)).hasSize(4);
        assertThat(jobs()).contains("\"proof\": true", "\"status\": \"draft\"");
    }

    @Test
    void a_page_of_another_size_is_laid_out_anew() throws IOException {
        site = new TestSite(root);
        site.change(
                "site.yaml",
                "profile: nhs",
                "profile: nhs\nprint: {standard: {trim: [120, 200], bleed: 2.5, marks: true, fold: true, paper: thick}}");

        build("--edition=standard", "--language=en", "--press");

        assertThat(jobs()).contains("\"name\": \"120 × 200 mm\"", "\"bleed\": 2.5", "\"paper\": \"thick\"");
        String ticket =
                site.output().resolve("print/hip-injection-en-ticket.pdf").toString();
        assertThat(CommandLineRun.of("tags", ticket).out())
                .contains("120 × 200 mm", "2.5 mm on each side", "crop marks", "thick");
        assertThat(CommandLineRun.of("preflight", ticket).err())
                .contains("this is the job ticket, which goes to the printer beside the press file")
                .doesNotContain("the PDF for readers")
                .containsOnlyOnce("error[");
    }

    @Test
    void a_letter_fold_takes_the_place_of_the_booklet() throws IOException {
        site = new TestSite(root);
        site.change("site.yaml", "profile: nhs", "profile: nhs\nprint: {standard: {booklet: letterfold}}");

        assertThat(build("--edition=standard", "--language=en", "--press"))
                .containsExactlyInAnyOrder(
                        "print/hip-injection-en-letterfold.pdf",
                        "print/hip-injection-en-press.pdf",
                        "print/hip-injection-en-ticket.pdf",
                        "print/jobs.json");
        assertThat(jobs())
                .contains("\"binding\": \"letter-fold\"", "\"name\": \"DL\"", "\"pages\": 6,")
                .contains("\"booklet\": \"print/hip-injection-en-letterfold.pdf\"");
        assertThat(sides("hip-injection-en-letterfold.pdf")).isEqualTo(2);
        String ticket =
                site.output().resolve("print/hip-injection-en-ticket.pdf").toString();
        assertThat(CommandLineRun.of("tags", ticket).out())
                .contains("outside pages 5, 6, 1, inside 2, 3, 4", "lay each page (99 mm) in the middle of its panel");
        assertThat(sides("hip-injection-en-ticket.pdf")).isEqualTo(1);
    }

    /** Pages for notes stand before the back matter, and the first page says how many there are. */
    @Test
    void the_ticket_shows_the_first_page_of_the_press_file_as_it_is_and_says_who_checked_the_text() throws IOException {
        site = new TestSite(root);
        site.change("site.yaml", "profile: nhs", "profile: nhs\nprint: {standard: {booklet: letterfold}}");
        build("--edition=standard", "--language=en", "--press");

        assertThat(text("hip-injection-en.pdf")).doesNotContain("of 6");
        assertThat(text("hip-injection-en-press.pdf")).contains("1 of 6");
        assertThat(text("hip-injection-en-ticket.pdf"))
                .contains("1 of 6", "checked by Radiology on 2026-11-10")
                .containsPattern("press\\.pdf, [0-9.]+ [kM]B")
                .doesNotContain("Proof only");
        assertThat(jobs())
                .contains("\"checker\": \"Radiology\"", "\"checkedOn\": \"2026-11-10\"")
                .doesNotContain("proofBecause");
        int marks = filled("hip-injection-en-ticket.pdf");

        site.change("hip-injection/en.md", "checker: Radiology\n", "");
        build("--edition=standard", "--language=en", "--proof", "--strict");
        assertThat(text("hip-injection-en-ticket.pdf"))
                .contains("Proof only, because nothing says who has checked this text");
        assertThat(jobs()).contains("\"proofBecause\": \"nothing says who has checked this text\"");
        assertThat(filled("hip-injection-en-ticket.pdf"))
                .as("the outlines of PROOF on the page that is shown")
                .isGreaterThan(marks);

        CommandLineRun strict = site.run("build", "--edition=standard", "--language=en", "--press", "--strict");
        assertThat(strict.exitCode()).isEqualTo(1);
        assertThat(strict.out()).containsPattern("withheld: error .*withheld: no-checker\n");
    }

    private String text(String file) throws IOException {
        Path path = site.output()
                .resolve(file.endsWith("-en.pdf") ? "en/hip-injection" : "print")
                .resolve(file);
        try (PDDocument document = Loader.loadPDF(path.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** How many outlines are filled in what the ticket shows. */
    private int filled(String file) throws IOException {
        int filled = 0;
        try (PDDocument document =
                Loader.loadPDF(site.output().resolve("print").resolve(file).toFile())) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getXObjectNames())
                if (resources.getXObject(name) instanceof PDFormXObject form)
                    for (Object token : new PDFStreamParser(form.getStream().toByteArray()).parse())
                        filled += token instanceof Operator drawn
                                        && drawn.getName().equals("f")
                                ? 1
                                : 0;
        }
        return filled;
    }

    private int sides(String file) throws IOException {
        Path path = site.output().resolve("print").resolve(file);
        try (PDDocument document = Loader.loadPDF(path.toFile())) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void what_is_too_long_for_a_letter_fold_is_told_and_gets_no_file() throws IOException {
        site = new TestSite(root);
        site.change("site.yaml", "profile: nhs", "profile: nhs\nprint: {standard: {booklet: letterfold}}");
        site.change(
                "hip-injection/en.md",
                "A hip injection puts medicine",
                "Your doctor can tell you more about it.\n\n".repeat(100) + "A hip injection puts medicine");

        CommandLineRun run = site.run("build", "--edition=standard", "--language=en", "--press");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .containsPattern("error\\[press-pages] \\S*hip-injection/en\\.md")
                .containsPattern("the text takes (9|1\\d) pages of DL, and a letter fold has 6")
                .contains("shorten the text until it takes 6 pages, or write booklet: true");
        assertThat(site.published())
                .contains("en/hip-injection/index.html")
                .noneMatch(file -> file.endsWith("-press.pdf"));
    }

    @Test
    void a_narrow_page_says_one_below_the_other_what_stands_side_by_side_elsewhere() throws IOException {
        site = new TestSite(root);
        site.change("site.yaml", "profile: nhs", "profile: nhs\nprint: {standard: {trim: DL}}");
        site.change(
                "hip-injection/leaflet.yaml", "Information group", "Patient information and shared decisions group");
        site.change("hip-injection/en.md", "> [!WARNING]", """
                | Problem | How likely | What we do |
                |---|---|---|
                | Infection | 1 in 1,000 people | We give you antibiotics at once |

                > [!WARNING]""");

        build("--edition=standard", "--language=en", "--press");

        Path press = site.output().resolve("print/hip-injection-en-press.pdf");
        try (PDDocument document = Loader.loadPDF(press.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .containsPattern("Approved by\\s*\\nPatient information and shared\\s*\\ndecisions group")
                    .contains("Problem: Infection", "How likely: 1 in 1,000 people");
        }
    }
}
