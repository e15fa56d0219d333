package plainleaf.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plainleaf.check.Checks;
import plainleaf.content.ContentReader;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.model.Leaflet;
import plainleaf.model.Reading;
import plainleaf.model.Wording;

/** Bold words are in the list at the end, or are a finding: the list, the check and the proof know the same words again. */
class HardWordsTest {
    private static final String GLOSSARY = """
            - id: handrail
              en: {term: handrail, forms: [handrails], plain: a bar to hold}
            - id: x-ray
              en: {term: X-ray, plain: a picture of the inside of your body}
            - id: card
              en: {term: patient’s card, plain: a card with your name}
            - id: cafe
              en: {term: café, plain: a place to eat}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "handrail; handrail",
                "handrail.; handrail",
                "Handrails:; handrail",
                "“handrail”; handrail",
                "X-ray; X-ray",
                "X ray; X-ray",
                "x\u2011ray; X-ray",
                "patient's  card; patient’s card",
                "cafe\u0301; café",
                "hand rail; -",
                "banister.; -"
            })
    void a_bold_word_is_listed_or_found(String bold, String term) throws IOException {
        Reading reading = read("Use the **" + bold + "**\n\nIt is new.");
        Leaflet leaflet = reading.leaflets().get(0);
        List<String> listed = leaflet.translation("en", Wording.EASY_READ).orElseThrow().hardWords().stream()
                .flatMap(entry -> Stream.of(entry.term(), entry.plain()))
                .toList();
        SourceFiles files = new SourceFiles(folder, "stay", "en", "easy-read", List.of());

        assertThat(listed.stream().findFirst().orElse(null)).isEqualTo(term);
        assertThat(HardWords.of(files, SourceFiles.body(files.markdown()))).isEqualTo(listed);
        assertThat(new Checks(reading, LocalDate.of(2026, 11, 23))
                        .content().stream()
                                .map(Diagnostic::rule)
                                .anyMatch(rule -> rule.id().equals("easy-hard-word-unknown")))
                .isEqualTo(term == null);
    }

    private Reading read(String text) throws IOException {
        Files.createDirectories(folder.resolve("pictures"));
        Files.createDirectories(folder.resolve("stay"));
        Files.copy(
                Path.of("src/test/resources/sites/minimal/pictures/needle.svg"), folder.resolve("pictures/needle.svg"));
        Files.writeString(folder.resolve("site.yaml"), "organisation: Hospital\nlanguages: [en]\n");
        Files.writeString(folder.resolve("glossary.yaml"), GLOSSARY);
        Files.writeString(folder.resolve("stay/leaflet.yaml"), "version: 1\n");
        Files.writeString(
                folder.resolve("stay/en.easy-read.md"),
                "---\ntitle: Stay\n---\n\n## Hard words\n\n![](../pictures/needle.svg)\n\n" + text + "\n");
        return new ContentReader(folder, Path.of("templates")).read();
    }
}
