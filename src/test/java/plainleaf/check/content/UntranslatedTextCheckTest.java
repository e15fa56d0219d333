package plainleaf.check.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plainleaf.check.Checks;
import plainleaf.content.ContentReader;

/** A sentence that was left in the words of the source is found where it stands, and names are not. */
class UntranslatedTextCheckTest {
    private static final String ENGLISH =
            "Hold the rail. Step up with your good leg first. Say [bore da]{lang=cy} to us.";

    @TempDir
    Path content;

    @Test
    void a_sentence_is_told_at_its_own_column() throws IOException {
        assertThat(found("Daliwch y canllaw. Step up with your good leg first."))
                .containsExactly("cy.md:6:20");
        assertThat(found("Daliwch y canllaw.\n**Step up** with your good leg first."))
                .containsExactly("cy.md:7:3");
        assertThat(found("Daliwch. Say [bore da]{lang=cy} to us.")).isEmpty();
    }

    @Test
    void a_whole_passage_is_told_once() throws IOException {
        assertThat(found(ENGLISH.replace("cy}", "fr}"))).containsExactly("cy.md:6:1");
    }

    @Test
    void what_is_marked_or_translated_is_fine() throws IOException {
        assertThat(found("Daliwch y canllaw. [Step up with your good leg first.]{lang=en}"))
                .isEmpty();
        assertThat(found("Daliwch y canllaw. Camwch i fyny.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Step up with your good leg first.             | true
            Call NHS 111 or go to A&E.                    | true
            Hold the rail.                                | false
            Royal College of Physicians and Surgeons.     | false
            University Hospital of Wales, Heath Park.     | false
            Paracetamol 500 mg, codeine 30 mg, aspirin 1 g | false
            www.nhs.uk and help.desk@ward.example.org     | false
            """)
    void names_doses_and_addresses_are_the_same_in_every_language(String words, boolean mean) {
        assertThat(SameWords.mean(words)).isEqualTo(mean);
    }

    private List<String> found(String welsh) throws IOException {
        Files.createDirectories(content.resolve("stairs"));
        Files.writeString(content.resolve("site.yaml"), "organisation: Hospital\nlanguages: [en, cy]\n");
        Files.writeString(content.resolve("stairs/leaflet.yaml"), "version: \"1\"\n");
        Files.writeString(content.resolve("stairs/en.md"), text("Stairs", ENGLISH));
        Files.writeString(content.resolve("stairs/cy.md"), text("Grisiau", welsh));
        Stream<String> places = new Checks(
                        new ContentReader(content, Path.of("templates")).read(), LocalDate.of(2026, 11, 23))
                .content().stream()
                        .filter(found -> found.rule().equals(UntranslatedTextCheck.RULE))
                        .map(found -> found.location().toString().replaceFirst("^.*/", ""));
        return places.toList();
    }

    private static String text(String title, String body) {
        return "---\ntitle: " + title + "\n---\n## " + title + " {#up}\n\n" + body + "\n";
    }
}
