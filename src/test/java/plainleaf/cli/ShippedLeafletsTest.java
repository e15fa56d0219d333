package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plainleaf.reading.WrittenEdition;

/** The leaflets we ship, built as a hospital would, and read back by a program that is not ours. */
class ShippedLeafletsTest {
    @TempDir
    static Path output;

    private static CommandLineRun build;

    @BeforeAll
    static void buildEverything() {
        build = CommandLineRun.of("build", "--output=" + output, "--date=2026-11-23");
    }

    @Test
    void everything_is_published() {
        assertThat(build.exitCode()).as(build.err()).isZero();
        assertThat(build.out()).contains("Editions: 48 published, ", "Findings: 0 errors, 0 warnings, ");
        assertThat(pdfs()).hasSize(48);
    }

    /** By readers of the tests' own, of the Markdown as of the PDF. */
    @ParameterizedTest
    @MethodSource("pdfs")
    void the_tags_say_what_the_markdown_says(Path pdf) throws IOException {
        assertThat(WrittenEdition.differences(Path.of("content"), pdf)).isEmpty();
    }

    /** The old leaflet's faults: bullets read as the letter n, the footer in the text, lines and addresses torn. */
    @ParameterizedTest
    @MethodSource("pdfsForPoppler")
    void poppler_reads_what_the_page_says(Path pdf) throws Exception {
        assumeTrue(isInstalled("pdfinfo"), "pdfinfo is not installed: apt-get install poppler-utils");
        Document page = Jsoup.parse(pageOf(pdf));
        String tags = run("pdfinfo", "-struct-text", pdf.toString());
        List<String> texts = texts(tags);
        String all = String.join("\n", texts);

        assertThat(texts).noneMatch(text -> text.matches("[nqo•▪]?\\s*n"));
        assertThat(all).doesNotContainPattern(footer(page.select("article").attr("lang")));
        assertThat(tags.lines().filter(line -> line.strip().matches("P( \\(.*\\))?")))
                .hasSameSizeAs(page.select("article p"));
        for (Element link : page.select("article a[href^=http]"))
            if (link.text().startsWith("http")) assertThat(all).contains(link.text());
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void no_bullet_is_a_letter_to_poppler(Path pdf) throws Exception {
        assumeTrue(isInstalled("pdftotext"), "pdftotext is not installed: apt-get install poppler-utils");
        String text = run("pdftotext", "-layout", pdf.toString(), "-");
        assertThat(text).isNotBlank();
        assertThat(text.lines()).noneMatch(line -> line.matches("\\s*[nq] .*"));
    }

    /** Poppler takes 5 to 13 seconds for the tags of one, so it reads the long leaflet in two languages only. */
    private static List<Path> pdfsForPoppler() {
        return pdfs().stream()
                .filter(file -> file.getFileName().toString().matches("fasting.*|vertebroplasty-(en|ur).*"))
                .toList();
    }

    private static List<Path> pdfs() {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pageOf(Path pdf) throws IOException {
        String name = pdf.getFileName().toString();
        String page = name.endsWith("-large-print.pdf")
                ? "large-print.html"
                : name.endsWith("-easy-read.pdf") ? "easy-read.html" : "index.html";
        return Files.readString(pdf.resolveSibling(page));
    }

    /** What the foot of a page says, in the language's own words. */
    private static String footer(String language) throws IOException {
        String key = "label.footer.page = ";
        String label = Files.readAllLines(Path.of("templates/languages/" + language + ".properties")).stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .findFirst()
                .orElseThrow();
        return label.replaceAll("\\{pages?}", "\\\\d+");
    }

    /** The strings of each element, joined: poppler prints one for every line of the page. */
    private static List<String> texts(String tags) {
        Matcher strings =
                Pattern.compile("(?:^[ \\t]*\"(.*)\"$\\n?)+", Pattern.MULTILINE).matcher(tags);
        return strings.results()
                .map(found -> found.group()
                        .lines()
                        .map(line -> line.strip().replaceAll("^\"|\"$", ""))
                        .reduce("", String::concat))
                .toList();
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
        return text;
    }
}
