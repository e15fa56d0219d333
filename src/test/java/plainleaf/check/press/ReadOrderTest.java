package plainleaf.check.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are quoted as they are read, whichever way their line runs. */
class ReadOrderTest {
    @ParameterizedTest
    @CsvSource({"Stairs, Stairs", "ةرشن, نشرة", "999 ـب لصتا, اتصل بـ 999", "םולש, שלום"})
    void letters_from_left_to_right_become_words(String drawn, String read) {
        assertThat(ReadOrder.of(drawn)).isEqualTo(read);
    }
}
