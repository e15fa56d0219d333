package plainleaf.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plainleaf.model.Direction;
import plainleaf.model.Language;
import plainleaf.model.TypeMeasure;

class LabelsTest {
    private static final Labels ENGLISH = new Labels(Samples.language("en"));
    private static final Labels WELSH = new Labels(Samples.language("cy"));

    private static String file(Labels labels, int pages) {
        return labels.say("file.standard", Map.of("paper", "A5", "pages", pages, "size", "1 kB"));
    }

    @Test
    void dates_have_the_month_in_full() {
        assertThat(ENGLISH.date(LocalDate.of(2026, 1, 5))).isEqualTo("5 January 2026");
        assertThat(WELSH.date(LocalDate.of(2026, 11, 23))).isEqualTo("23 Tachwedd 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2003-09-24,24 September 2003",
        "2003-09,September 2003",
        "2003,2003",
        "spring 2003,spring 2003",
        "2003-13,2003-13"
    })
    void a_written_date_is_as_precise_as_it_was_written(String written, String said) {
        assertThat(ENGLISH.date(written)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"1,1 kB", "63488,63 kB", "999499,999 kB", "999500,1 MB", "1560000,1.6 MB"})
    void sizes_are_rounded(int bytes, String said) {
        assertThat(ENGLISH.size(bytes)).isEqualTo(said.replace(' ', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource({"1,1 dudalen", "2,2 dudalen", "3,3 tudalen", "6,6 thudalen", "8,8 tudalen"})
    void counted_pages_follow_the_languages_own_rule(int pages, String said) {
        assertThat(file(WELSH, pages)).contains(", " + said + ", ");
        assertThat(file(ENGLISH, pages)).contains(pages == 1 ? ", 1 page, " : ", " + pages + " pages, ");
    }

    @Test
    void the_calendar_is_western_and_the_digits_are_the_languages_own() {
        Language arabic = new Language(
                "ar", "العربية", "Arabic", Direction.RTL, "ar-SA", "latn", TypeMeasure.LATIN, List.of(), Map.of());

        assertThat(new Labels(arabic).date(LocalDate.of(2026, 1, 5))).contains("2026", "5");

        Language bengali = new Language(
                "bn",
                "বাংলা",
                "Bengali",
                Direction.LTR,
                "bn",
                "beng",
                TypeMeasure.LATIN,
                List.of(),
                Map.of("page", "{pages, plural, one {# পাতা} other {# পাতা}}"));
        assertThat(new Labels(bengali).date(LocalDate.of(2026, 1, 5))).contains("২০২৬", "৫");
        assertThat(new Labels(bengali).say("page", Map.of("pages", 12))).isEqualTo("১২ পাতা");
    }

    @Test
    void a_missing_label_and_a_missing_value_are_errors_that_name_it() {
        assertThatThrownBy(() -> ENGLISH.say("no.such")).hasMessageContaining("no.such");
        assertThatThrownBy(() -> ENGLISH.say("footer.page", Map.of("page", 1))).hasMessageContaining("pages");
    }
}
