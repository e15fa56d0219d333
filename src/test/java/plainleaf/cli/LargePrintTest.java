package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.reading.WrittenEdition;

/** Large print at the sizes that a site may ask for: what is published has passed every rule. */
class LargePrintTest {
    private static final Path ALL = Path.of("src/test/resources/sites/all-languages");

    @TempDir
    Path folder;

    /** The larger the letters, the less room; of the least size those languages are looked at that need most. */
    @ParameterizedTest
    @CsvSource({"16, 4, --language=en --language=ta --language=ur --language=zh-Hans", "24, 25, ''", "28, 25, ''"})
    void every_language_can_be_set(int size, int editions, String which) throws IOException {
        CommandLineRun build = build(ALL, size, options(which));

        assertThat(build.exitCode()).as(build.out() + build.err()).isZero();
        assertThat(build.out())
                .contains("Editions: " + editions + " published.")
                .contains("0 errors, 0 warnings");
    }

    /** That they do at 18 points is proved where everything is built; at 28 each language is the longest it can be. */
    @ParameterizedTest
    @CsvSource({"16, --language=en", "24, --language=ta --language=ur", "28, ''"})
    void the_shipped_leaflets_say_all_they_say_in_a_table_or_in_a_list(int size, String which) throws IOException {
        CommandLineRun build = build(Path.of("content"), size, options(which));

        assertThat(build.exitCode()).as(build.out() + build.err()).isZero();
        assertThat(build.out()).contains("0 errors, 0 warnings");
        for (Path pdf : pdfs())
            assertThat(WrittenEdition.differences(content(), pdf))
                    .as(pdf.toString())
                    .isEmpty();
        if (size < 28) return;
        assertThat(rows("en/fasting-before-a-procedure")
                        .first()
                        .select("p > .column")
                        .eachText())
                .containsExactly("What you have:", "When to stop:", "Examples:");
        assertThat(rows("en/vertebroplasty").first().select("p").eachText())
                .first()
                .isEqualTo("Possible problem: Bleeding or a bruise");
    }

    @ParameterizedTest
    @ValueSource(strings = {"15", "29", "eighteen"})
    void no_other_size_is_taken(String size) throws IOException {
        CommandLineRun check = new TestSite(folder)
                .change("site.yaml", "organisation:", "editions:\n  large-print: {size: " + size + "}\norganisation:")
                .run("check");

        assertThat(check.exitCode()).isNotZero();
        assertThat(check.out() + check.err())
                .contains("site.yaml:2:")
                .contains("16")
                .contains("28");
    }

    private static String[] options(String which) {
        return which.isEmpty() ? new String[0] : which.split(" ");
    }

    private Path content() {
        return folder.resolve("content");
    }

    private CommandLineRun build(Path site, int size, String... options) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = content().resolve(site.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path settings = content().resolve("site.yaml");
        Files.writeString(settings, Files.readString(settings) + "\neditions:\n  large-print: {size: " + size + "}\n");
        List<String> arguments = new ArrayList<>(List.of(
                "build",
                "--content=" + content(),
                "--output=" + folder.resolve("output"),
                "--edition=large-print",
                "--date=2026-11-23"));
        arguments.addAll(List.of(options));
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    private Elements rows(String leaflet) throws IOException {
        Path page = folder.resolve("output").resolve(leaflet).resolve("large-print.html");
        return Jsoup.parse(Files.readString(page)).select("ul.rows > li");
    }

    private List<Path> pdfs() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("output"))) {
            return new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".pdf")).toList());
        }
    }
}
