package plainleaf.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, telephone numbers, links, headings, list items and cells agree in all languages of the shipped leaflets. */
class ShippedTranslationsTest {
    private static final Path CONTENT = Path.of("content");

    @TestFactory
    Stream<DynamicTest> every_translation_has_the_skeleton_of_its_source() throws IOException {
        List<Path> translations = texts();
        assertThat(translations).hasSize(24);
        return translations.stream()
                .map(file -> DynamicTest.dynamicTest(
                        CONTENT.relativize(file).toString(),
                        () -> assertThat(skeleton(file)).isEqualTo(skeleton(source(file)))));
    }

    /** What a translator can lose without any sign of it on the page. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a number        | Call 999              | Call 99
            a fact          | {{gate}}              | 19
            a link          | [NICE guidance](https | NICE guidance (https
            an item         | - nausea              | * *
            a cell          | 1 in 100              | some
            a name          | {#risks}              | {#risk}
            a step          | 2. **Lie down.**      | **Lie down.**
            a hard word     | **cannula**           | cannula
            a callout       | [!CAUTION]            | [!NOTE]
            a picture       | gate.svg              | door.svg
            """)
    void what_is_lost_is_seen(String what, String from, String to) {
        String text = """
                ## Risks {#risks}

                Go to Gate {{gate}}. It has a **cannula**. See [NICE guidance](https://www.nice.org.uk).

                - nausea
                - pain

                1. **Sit.** Wait.
                2. **Lie down.** Rest.

                | Risk | How often |
                |---|---|
                | Pain | 1 in 100 |

                ![Gate](../pictures/gate.svg)

                > [!CAUTION]
                > **Call 999**
                """;
        assertThat(text).contains(from);
        assertThat(Skeleton.of(text.replace(from, to))).as(what).isNotEqualTo(Skeleton.of(text));
    }

    @Test
    void digits_of_any_script_are_numbers_and_words_are_free() {
        assertThat(Skeleton.of("خذ ٢ الآن")).isEqualTo(Skeleton.of("Now take 2 of them."));
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(CONTENT)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !source(file).equals(file))
                    .sorted()
                    .toList();
        }
    }

    /** English is the source of the shipped leaflets. */
    private static Path source(Path text) {
        return text.resolveSibling(text.getFileName().toString().replaceFirst("^[^.]+", "en"));
    }

    private static List<String> skeleton(Path file) throws IOException {
        return Skeleton.of(SourceFiles.body(Files.readString(file)));
    }
}
