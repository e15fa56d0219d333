package plainleaf.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plainleaf.check.tags.Spaces;
import plainleaf.check.tags.TagReader;
import plainleaf.check.tags.TagReading;
import plainleaf.check.tags.TagTree;
import plainleaf.cli.CommandLineRun;
import plainleaf.model.Bytes;

/**
 * A leaflet with every kind of block, each of them hard, in three scripts and all editions: its whole structure tree as
 * text that a person has read. To accept a change, run with {@code -Dplainleaf.golden=accept} and review the diff.
 */
class TortureTest {
    private static final Path GOLDENS = Path.of("src/test/resources/golden/torture");

    @TempDir
    static Path folder;

    private static CommandLineRun build;

    @BeforeAll
    static void buildEverything() throws IOException {
        build = build(Path.of("src/test/resources/sites/torture"), "output");
    }

    private static CommandLineRun build(Path content, String output) {
        return CommandLineRun.of(
                "build",
                "--content=" + content,
                "--templates=templates",
                "--output=" + folder.resolve(output),
                "--date=2026-11-23");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void it_is_published_whole() {
        assertThat(build.exitCode()).as(build.err()).isZero();
        assertThat(build.out()).contains("Editions: 9 published.").contains("0 errors, 0 warnings");
        assertThat(build.err()).contains("note[edition-draft]").doesNotContain("warning[", "error[");
    }

    @Test
    void a_deep_footer_of_three_lines_stays_out_of_what_a_printer_may_cut_off() {
        CommandLineRun press = CommandLineRun.of(
                "build",
                "--content=src/test/resources/sites/torture",
                "--templates=templates",
                "--output=" + folder.resolve("press"),
                "--date=2026-11-23",
                "--language=ar",
                "--edition=standard",
                "--proof");

        assertThat(press.exitCode()).as(press.err()).isZero();
        assertThat(press.err()).doesNotContain("press-safe-zone");
    }

    @Test
    void it_keeps_the_standards_of_pdf_2_when_asked() throws IOException {
        Path content = folder.resolve("content");
        copy(Path.of("src/test/resources/sites/torture"), content);
        Files.writeString(content.resolve("site.yaml"), "\npdf: ua-2\n", StandardOpenOption.APPEND);
        CommandLineRun asked = build(content, "output-2");
        assertThat(asked.exitCode()).as(asked.err()).isZero();
        assertThat(asked.out()).contains("Editions: 9 published.");
        assertThat(Files.readString(folder.resolve("output-2/manifest.json")))
                .contains("PDF/UA-2, Well-Tagged PDF 1.0 (accessibility and reuse) and PDF/A-4, by veraPDF")
                .doesNotContain("PDF/UA-1");
        TagReading read = TagReader.read(
                Bytes.of(Files.readAllBytes(folder.resolve("output-2").resolve(pdf("en-standard")))), Spaces.WRITTEN);
        assertThat(((TagTree) read).title()).startsWith("Testamol");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void the_tree_is_the_one_that_was_accepted(String edition) throws IOException {
        String tree = StructureText.of(folder.resolve("output").resolve(pdf(edition)));
        Path golden = GOLDENS.resolve(edition + ".txt");
        if ("accept".equals(System.getProperty("plainleaf.golden"))) {
            Files.createDirectories(GOLDENS);
            Files.writeString(golden, tree);
        }
        assertThat(tree).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }

    static List<String> editions() {
        List<String> editions = new ArrayList<>();
        for (String language : List.of("en", "ar", "bn"))
            for (String variant : List.of("standard", "large-print", "easy-read"))
                editions.add(language + "-" + variant);
        return editions;
    }

    private static String pdf(String edition) {
        String language = edition.substring(0, 2);
        return language + "/every-block/every-block-" + edition.replace("-standard", "") + ".pdf";
    }
}
