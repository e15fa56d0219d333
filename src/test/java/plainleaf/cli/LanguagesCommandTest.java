package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plainleaf languages} says what can be done in each language, and why not. */
class LanguagesCommandTest {
    @TempDir
    Path folder;

    private CommandLineRun run(String... options) {
        String[] arguments = Stream.concat(
                        Stream.of("languages", "--templates=" + folder, "--content=" + folder.resolve("none")),
                        Stream.of(options))
                .toArray(String[]::new);
        return CommandLineRun.of(arguments);
    }

    private Path language(String tag, String from, String change, String to) throws IOException {
        Files.createDirectories(folder.resolve("languages"));
        Files.createDirectories(folder.resolve("fonts"));
        for (String font : new String[] {"NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSansSymbols2-Regular.ttf"}) {
            Path copy = folder.resolve("fonts").resolve(font);
            if (!Files.exists(copy)) Files.copy(Path.of("templates/fonts").resolve(font), copy);
        }
        String text = Files.readString(Path.of("templates/languages/" + from + ".properties"));
        assertThat(text).contains(change);
        return Files.writeString(folder.resolve("languages/" + tag + ".properties"), text.replace(change, to));
    }

    @Test
    void a_language_that_has_everything_can_be_used_without_a_content_folder() throws IOException {
        language("en", "en", "", "");
        language("cy", "cy", "", "");

        CommandLineRun run = run();

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().filter(line -> line.startsWith("cy")))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("Welsh", "ltr", "Latin", "all", "CLDR", "none yet")
                        .endsWith("Cymraeg"));
        assertThat(run.out()).endsWith("Languages: 2 can be used, 0 cannot.\n");
    }

    @Test
    void a_language_that_cannot_be_used_says_why_and_where() throws IOException {
        language("en", "en", "", "");
        language("cy", "cy", "digits = latn", "digits = latin");
        language("tlh", "cy", "label.callout.tip = ", "# label.callout.tip = ");

        CommandLineRun run = run();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("cy cannot be used: ", "languages/cy.properties:7:1: “latin” is not the name of ten digits.")
                .contains("The label “label.callout.tip” is missing.", "Languages: 1 can be used, 2 cannot.")
                .containsPattern("tlh .* 67 of 68 .*cannot be used");
        assertThat(run("--language=en").exitCode()).isZero();
        assertThat(run("--format=json").out()).contains("\"exitCode\": 1", "\"faults\": [", "\"tag\": \"tlh\"");
    }

    /** Persian in fonts without Arabic letters would be boxes; strict builds refuse it. */
    @Test
    void letters_that_no_font_has_are_counted_and_named() throws IOException {
        language("en", "en", "", "");
        language("fa", "en", "formats = en-GB", "formats = fa");

        CommandLineRun run = run();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("fa lacks letters in its fonts: ", "U+6").containsPattern("fa .* \\d+ missing");
        assertThat(run("--strict").exitCode()).isEqualTo(1);
    }

    @Test
    void editions_of_the_content_are_counted() throws IOException {
        TestSite site = new TestSite(folder.resolve("site"));
        CommandLineRun run =
                CommandLineRun.of("languages", "--templates=templates", "--content=" + site.content(), "--language=cy");
        assertThat(run.out()).contains("1 standard, 1 large-print");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void no_languages_and_an_unknown_one_are_used_wrongly() throws IOException {
        assertThat(run().exitCode()).isEqualTo(2);
        assertThat(run().err()).contains("plainleaf: The templates folder has no languages in it.");
        language("en", "en", "", "");
        assertThat(run("--language=xx").err()).contains("There is no language 'xx'. There are: en.");
    }
}
