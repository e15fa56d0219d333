package plainleaf.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.check.Checks;
import plainleaf.check.content.Sentences;
import plainleaf.content.ContentReader;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Severity;

/** What the rules of wording leave alone, and what they do in other languages than English. */
class WordingChecksTest {
    private static final Path SITE = Path.of("src/test/resources/sites/proved");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content",
                "src/test/resources/sites/all-languages",
                "src/test/resources/sites/minimal",
                "src/test/resources/sites/proved",
                "src/test/resources/sites/torture"
            })
    void a_shipped_site_gives_no_warning(String site) {
        assertThat(check(Path.of(site)))
                .filteredOn(found -> found.severity() != Severity.NOTE)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void good_sentences_are_left_alone(String language) throws IOException {
        List<String> sentences = Files.readAllLines(Path.of("src/test/resources/wording/good." + language + ".md"));

        assertThat(sentences.stream().filter(line -> !line.isBlank() && !line.startsWith("#")))
                .hasSizeGreaterThanOrEqualTo(language.equals("en") ? 60 : 15);
        assertThat(found(language, String.join("\n", sentences))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "cy; Dewch ar 03/04/2027.; date-format",
                "cy; Dewch ar 3 Chwef 2027.; date-format",
                "cy; Peidiwch â rhedeg, h.y. cerddwch.; latin-abbreviation",
                "cy; Darllenwch [yma](https://www.example.org/a).; link-words",
                "cy; Rydym yn mesur eich BMI.; acronym-unexplained",
                "cy; PEIDIWCH â rhedeg.; block-capitals",
                "cy; Ffoniwch Public Health England.; obsolete-body",
                "es; Lea [más información](https://www.example.org/a).; link-words",
                "fr; Lisez la suite [ici](https://www.example.org/a).; link-words",
                "uk; НЕ БІГАЙТЕ.; block-capitals",
                "ur; 10 IU لیں۔; dose-units",
                "en; Inject 10U into your leg.; dose-units",
                "en; Take 1.5 U at night.; dose-units",
                "en; Your insulin is 10 U in the morning.; dose-units",
                "en; You get 5,000U of heparin.; dose-units",
                "en; Use 1 I.U each day.; dose-units",
                "pl; Wstrzyknij 10 U rano.; dose-units",
                "ar; خذ إنسولين 10 U.; dose-units",
                "ar; خذ 50 mcg كل يوم.; dose-microgram",
                "pl; Weź 1,0 mg wieczorem.; dose-trailing-zero",
                "tr; Gece .5 mg alın.; dose-leading-zero"
            })
    void a_fault_is_found_in_a_language_with_its_words(String language, String text, String rule) throws IOException {
        assertThat(found(language, text)).extracting(found -> found.rule().id()).containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "de; Kommen Sie am 03.04.2027 um 17:30 Uhr.",
                "fr; Venez le 03/04/2027 à 17h30.",
                "pl; Weź 2,5 mg albo 1,25 mg.",
                "cy; Arhoswch am ddau ddiwrnod.",
                "tr; İlacı 17:30'da alın."
            })
    void the_customs_of_english_bind_no_other_language(String language, String text) throws IOException {
        assertThat(found(language, text)).isEmpty();
    }

    @Test
    void chinese_is_counted_in_characters() throws IOException {
        String forty = "请".repeat(40);

        assertThat(found("zh-Hans", forty + "。")).isEmpty();
        assertThat(found("zh-Hans", forty + "您。"))
                .extracting(Diagnostic::detail)
                .containsExactly("this sentence has 41 characters, more than 40");
    }

    @Test
    void a_rule_says_which_languages_it_can_judge() {
        assertThat(WordingChecks.notApplied("en-GB")).isEmpty();
        assertThat(WordingChecks.notApplied("ur")).doesNotContain(SentenceLengthCheck.RULE);
        assertThat(WordingChecks.notApplied("es")).doesNotContain(ReadabilityCheck.RULE);
        assertThat(List.of("cy", "ur", "zh-Hans", "vi"))
                .allSatisfy(tag -> assertThat(WordingChecks.notApplied(tag)).contains(ReadabilityCheck.RULE));
        assertThat(WordingChecks.notApplied("cy"))
                .contains(NumberWordsCheck.RULE)
                .doesNotContain(RiskWordsCheck.RULE);
        assertThat(WordingChecks.notApplied("pl")).contains(RiskWordsCheck.RULE);
    }

    @Test
    void every_rule_of_the_room_has_an_example() {
        assertThat(WordingChecks.RULES).allSatisfy(rule -> {
            assertThat(rule.example().fails()).isNotEmpty();
            assertThat(rule.example().passes()).isNotEmpty();
        });
    }

    @Test
    void words_are_counted_as_readers_count_them() {
        Sentences english = new Sentences("en");

        assertThat(english.wordList("Call Dr. Jones’s X-ray team on 01632 960 123 at 10:30, or NHS 111."))
                .containsExactly(
                        "Call",
                        "Dr",
                        "Jones’s",
                        "X-ray",
                        "team",
                        "on",
                        "01632 960 123",
                        "at",
                        "10:30",
                        "or",
                        "NHS",
                        "111");
        assertThat(english.of("Ask Dr. Jones. She knows.")).containsExactly("Ask Dr. Jones.", "She knows.");
        // CLDR's “Ed.” is no end of a Spanish sentence, but the end of “usted” is.
        assertThat(new Sentences("es").of("Alguien debe quedarse con usted. Duerma bien."))
                .containsExactly("Alguien debe quedarse con usted.", "Duerma bien.");
    }

    @ParameterizedTest
    @CsvSource({
        "en, needle, 2",
        "en, radiologist, 5",
        "en, takes, 1",
        "en, nurses, 2",
        "en, wanted, 2",
        "en, stopped, 1",
        "en, the, 1",
        "en, medicine, 3",
        "es, medicina, 4",
        "es, día, 2",
        "es, cuerpo, 2",
        "tr, hastaneye, 4",
        "it, medico, 3"
    })
    void syllables_are_counted(String language, String word, int count) {
        assertThat(new Syllables(Vocabulary.of(language)).of(word)).isEqualTo(count);
    }

    @Test
    void the_formulas_are_those_of_their_authors() {
        // 6 words, 6 syllables, 1 sentence: 0.39 * 6 + 11.8 - 15.59.
        assertThat(Formula.of(Vocabulary.of("en")).orElseThrow().value(6, 1, 6)).isBetween(-1.4501, -1.4499);
        // 10 words, 20 syllables: 206.84 - 1.02 * 10 - 60 * 2.
        assertThat(Formula.of(Vocabulary.of("es")).orElseThrow().value(10, 1, 20))
                .isBetween(76.639, 76.641);
    }

    private List<Diagnostic> found(String language, String text) throws IOException {
        Path content = folder.resolve("content");
        for (String file : List.of("stairs/en.md", "stairs/leaflet.yaml", "stairs/pictures/stairs.svg")) {
            Files.createDirectories(content.resolve(file).getParent());
            Files.copy(SITE.resolve(file), content.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        String source =
                Files.readString(SITE.resolve("stairs/leaflet.yaml")).replace("source: en", "source: " + language);
        Files.writeString(content.resolve("stairs/leaflet.yaml"), source);
        Files.writeString(
                content.resolve("site.yaml"),
                "organisation: Hospital\nlanguages: [" + language + (language.equals("en") ? "" : ", en") + "]\n");
        Files.writeString(content.resolve("stairs/" + language + ".md"), FRONT + text + "\n");
        return check(content).stream()
                .filter(found -> WordingChecks.RULES.contains(found.rule()))
                .toList();
    }

    private static final String FRONT = """
            ---
            title: T1
            status: draft
            method: human
            ---

            """;

    private static List<Diagnostic> check(Path content) {
        return new Checks(new ContentReader(content, Path.of("templates")).read(), LocalDate.of(2026, 11, 23))
                .content();
    }
}
