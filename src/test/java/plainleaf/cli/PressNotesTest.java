package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that fill the last sheet of paper: where they stand, and what is on them. */
class PressNotesTest {
    private static final String ABOUT = "About this leaflet";
    private static final int DPI = 72;

    private TestSite site;

    @BeforeEach
    void makeSite(@TempDir Path root) throws IOException {
        site = new TestSite(root);
    }

    /** A page: the words on it, and what is drawn above its footer. */
    private record Page(String footer, String words, int lines, int otherRows) {}

    private List<Page> press(String edition) throws IOException {
        CommandLineRun run = site.run("build", "--press", "--language=en", "--edition=" + edition);
        assertThat(run.exitCode()).as(run.err()).isZero();
        String name = edition.equals("standard") ? "" : "-" + edition;
        Path file = site.output().resolve("print/hip-injection-en" + name + "-press.pdf");
        List<Page> pages = new ArrayList<>();
        try (PDDocument press = Loader.loadPDF(file.toFile())) {
            for (int number = 1; number <= press.getNumberOfPages(); number++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                BufferedImage drawn = new PDFRenderer(press).renderImageWithDPI(number - 1, DPI);
                String[] words = stripper.getText(press).strip().split("\\R", 2);
                pages.add(page(words[0], words.length > 1 ? words[1] : "", drawn));
            }
        }
        return pages;
    }

    private static Page page(String footer, String words, BufferedImage drawn) {
        int lines = 0;
        int others = 0;
        boolean before = false;
        for (int y = 0; y < drawn.getHeight() * 85 / 100; y++) {
            int row = y;
            long dark = IntStream.range(0, drawn.getWidth())
                    .filter(x -> (drawn.getRGB(x, row) & 0xFF) < 0xC0)
                    .count();
            boolean line = dark > drawn.getWidth() / 2;
            lines += line && !before ? 1 : 0;
            others += dark > 0 && !line ? 1 : 0;
            before = line;
        }
        return new Page(footer, words, lines, others);
    }

    /** They stand side by side, and what follows is the back matter alone. */
    private static List<Page> added(List<Page> pages) {
        int count = pages.size();
        assertThat(count % 4).isZero();
        List<Integer> numbers = IntStream.range(0, count)
                .filter(i -> pages.get(i).words().isEmpty())
                .boxed()
                .toList();
        if (numbers.isEmpty()) return List.of();
        int end = numbers.get(numbers.size() - 1) + 1;
        assertThat(numbers).hasSize(end - numbers.get(0));
        assertThat(pages.get(end).words()).startsWith(ABOUT);
        assertThat(pages.subList(1, end)).noneMatch(page -> page.words().contains(ABOUT + "\n"));
        for (int i = 0; i < count; i++) {
            assertThat(pages.get(i).footer()).endsWith("Page " + (i + 1) + " of " + count);
        }
        return pages.subList(numbers.get(0), end);
    }

    /** Makes the text longer by about a third of a page of A5. */
    private void lengthen() throws IOException {
        site.change(
                "hip-injection/en.md", "It can ease your pain.", "It can ease your pain.\n\nAsk us more.".repeat(6));
    }

    @Test
    void they_stand_before_the_back_matter_and_cut_no_section() throws IOException {
        int tried = 0;
        for (int thirds = 1; thirds <= 3; thirds++) {
            lengthen();
            tried += added(press("standard")).size();
        }
        assertThat(tried).as("pages for notes").isPositive();
        assertThat(added(press("easy-read"))).hasSize(2);
    }

    @Test
    void the_first_alone_has_a_heading() throws IOException {
        List<Page> notes = added(press("easy-read"));

        assertThat(notes).hasSize(2).allMatch(page -> page.lines() >= 10);
        assertThat(notes.get(0).otherRows()).isPositive();
        assertThat(notes.get(1).otherRows()).isZero();
        assertThat(notes.get(1).lines()).isGreaterThan(notes.get(0).lines());
    }

    @Test
    void a_text_that_has_the_heading_after_its_questions_is_not_given_another() throws IOException {
        site.change("hip-injection/en.easy-read.md", "## The day {#day}", "## The day {#questions}");
        List<Page> notes = added(press("easy-read"));

        assertThat(notes).isNotEmpty().allMatch(page -> page.otherRows() == 0 && page.lines() >= 10);
    }

    @Test
    void a_leaflet_that_wants_no_notes_has_blank_pages_there() throws IOException {
        site.change("hip-injection/leaflet.yaml", "kind: service", "kind: service\nnotes: none");
        List<Page> blank = added(press("easy-read"));

        assertThat(blank).hasSize(2).allMatch(page -> page.otherRows() == 0 && page.lines() == 0);
    }
}
