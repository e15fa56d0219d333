package plainleaf.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.model.Reading;

/** Line ends, byte order marks and the machine's language change nothing. */
class SameTextTest {
    private static final String TEXT = """
            ---
            title: IJI {{day}}
            status: draft
            ---
            Go  \nthere on {{day}} for 30 minutes, {{many}}.

            ## INFO I

            > [!TIP]
            > **Title**
            >
            > - item <b>

            ```
            code
            ```

            | A | B |
            |---|---|
            | **x** | y |

            TABLE: Words
            """;

    private static Reading reading(String text) {
        return new Fixture()
                .facts("  day: 2018-08-06\n  many: 12345\n")
                .with("content/stay/en.md", text)
                .read();
    }

    @Test
    void windows_and_old_macintosh_line_ends_are_the_same() {
        Reading expected = reading(TEXT);
        assertThat(expected.problems()).hasSize(1);
        assertThat(reading(TEXT.replace("\n", "\r\n"))).isEqualTo(expected);
        assertThat(reading(TEXT.replace("\n", "\r"))).isEqualTo(expected);
        assertThat(reading("\uFEFF" + TEXT)).isEqualTo(expected);
        assertThat(reading("\uFEFF" + TEXT.replace("\n", "\r\n"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fa-u-nu-arabext", "tr", "th-TH-u-ca-buddhist-nu-thai"})
    void the_locale_of_the_machine_is_nobodys(String tag) {
        Reading expected = reading(TEXT);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(reading(TEXT)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }
}
