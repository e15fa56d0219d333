package plainleaf.check.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plainleaf.check.Checks;
import plainleaf.content.ContentReader;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;

/** Where a rule is broken in several ways, each gets the advice that mends it. */
class AdviceTest {
    private static final Path SITE = Path.of("src/test/resources/sites/proved");

    @TempDir
    Path content;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = content.resolve(SITE.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @Test
    void a_day_to_come_is_no_missing_day() throws IOException {
        assertThat(hints(
                        TestedRecordCheck.RULE,
                        "checked-on:",
                        "tested-by: A group\ntested-on: 2026-11-24\nchecked-on:"))
                .containsExactly("correct tested-on, or take tested-by and tested-on out until then");
        assertThat(hints(TestedRecordCheck.RULE, "tested-on: 2026-11-24\n", ""))
                .containsExactly("write both tested-by and tested-on, or neither");
    }

    @Test
    void words_without_a_heading_are_no_missing_words() throws IOException {
        assertThat(hints(EmptyTextCheck.RULE, "## Going up \\{#up}\n", ""))
                .containsExactly("put a heading with two signs above what is there: ## Going home");
        assertThat(hints(EmptyTextCheck.RULE, "(?s)!\\[\\].*", ""))
                .containsExactly("write the text, or take the file away until it is there");
    }

    private List<String> hints(Rule rule, String words, String others) throws IOException {
        Path text = content.resolve("stairs/en.easy-read.md");
        String before = Files.readString(text);
        Files.writeString(text, before.replaceFirst(words, others));
        assertThat(text).content().isNotEqualTo(before);
        return new Checks(new ContentReader(content, Path.of("templates")).read(), LocalDate.of(2026, 11, 23))
                .content().stream()
                        .filter(found -> found.rule().equals(rule))
                        .map(Diagnostic::hint)
                        .toList();
    }
}
