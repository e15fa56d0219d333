package plainleaf.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.model.Direction;
import plainleaf.model.Language;
import plainleaf.model.TypeMeasure;

/**
 * Dates and numbers of each language, as a table that a person has read. To accept a change, run with
 * {@code -Dplainleaf.golden=accept} and review the diff.
 */
class FormatsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/languages/formats.txt");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    /** The languages Plainleaf comes with, and those that CLDR lacks: locale and digits. */
    private static final List<String> LANGUAGES = List.of(
            "en-GB latn",
            "cy latn",
            "pl latn",
            "ro latn",
            "ur latn",
            "bn beng",
            "pa latn",
            "ar latn",
            "gu latn",
            "so latn",
            "ta latn",
            "fa arabext",
            "tr latn",
            "pt-PT latn",
            "es-ES latn",
            "ckb arab",
            "hi latn",
            "uk latn",
            "zh-Hans latn",
            "zh-Hant latn",
            "fr-FR latn",
            "lt latn",
            "sq latn",
            "vi latn",
            "ti latn",
            "prs arabext",
            "haz arabext");

    static Stream<String> languages() {
        return LANGUAGES.stream();
    }

    private static Formats formats(String language) {
        String[] parts = language.split(" ");
        return new Formats(new Language(
                parts[0], "", "", Direction.LTR, parts[0], parts[1], TypeMeasure.LATIN, List.of(), Map.of()));
    }

    @Test
    void every_language_writes_the_dates_and_numbers_that_were_accepted() throws IOException {
        String table = languages().map(FormatsTest::row).collect(Collectors.joining("\n", "", "\n"));
        if ("accept".equals(System.getProperty("plainleaf.golden"))) Files.writeString(GOLDEN, table);
        assertThat(table).isEqualTo(Files.readString(GOLDEN));
    }

    private static String row(String language) {
        Formats formats = formats(language);
        return String.join(
                " | ",
                language,
                formats.date(DAY),
                formats.month(YearMonth.from(DAY)),
                formats.number(new BigDecimal("-12345.67")),
                formats.reservation());
    }

    /** A date of digits alone is read as another day elsewhere; Chinese names its months by their number and 月. */
    @ParameterizedTest
    @MethodSource("languages")
    void every_date_names_its_month_and_no_two_months_are_the_same(String language) {
        Formats formats = formats(language);
        List<String> dates = Stream.of(Month.values())
                .map(month -> formats.date(LocalDate.of(2026, month, 23)))
                .toList();
        assertThat(dates).doesNotHaveDuplicates().noneMatch(date -> date.matches("[\\p{Nd}\\p{P}\\s]+"));
        if (!language.startsWith("zh")) {
            assertThat(dates).allSatisfy(date -> assertThat(formats.months()).anyMatch(date::contains));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nothing_invisible_is_written(String language) {
        Formats formats = formats(language);
        assertThat(formats.date(DAY) + formats.month(YearMonth.from(DAY)) + formats.number(new BigDecimal("-5.5")))
                .doesNotContainPattern("[\\p{Cf}]");
        assertThat(formats.number(-1234.56, 1)).doesNotContainPattern("[\\p{Cf}]");
    }

    @Test
    void what_cldr_lacks_is_written_as_readers_know_it_and_said() {
        assertThat(formats("prs arabext").date(DAY)).isEqualTo("۳ دسمبر ۲۰۲۶");
        assertThat(formats("haz latn").date(DAY)).isEqualTo("3 دسمبر 2026");
        assertThat(formats("prs arabext").reservation()).contains("fa-AF");
        assertThat(formats("en-GB latn").reservation()).isEmpty();
        assertThat(Formats.isKnown("prs")).isTrue();
        assertThat(Formats.isKnown("pt-PT")).isTrue();
        assertThat(Formats.isKnown("tlh")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-SA", "fa-IR", "tr-TR", "th-TH-u-ca-buddhist-nu-thai"})
    void the_machines_own_language_changes_nothing(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(formats("en-GB latn").date(DAY)).isEqualTo("3 December 2026");
            assertThat(formats("ti latn").date(DAY)).isEqualTo("3 ታሕሳስ 2026");
        } finally {
            Locale.setDefault(before);
        }
    }
}
