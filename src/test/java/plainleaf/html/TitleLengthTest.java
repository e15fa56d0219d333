package plainleaf.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title is as long as it is wide, whatever it is written in. */
class TitleLengthTest {
    @ParameterizedTest
    @CsvSource({
        "a, 24, short",
        "a, 25, long",
        "a, 40, long",
        "a, 41, longest",
        "ж, 24, short",
        "ا, 24, short",
        "ক, 24, short",
        "க, 16, short",
        "க, 17, long",
        "க, 27, longest",
        "മ, 17, long",
        "ክ, 17, long",
        "术, 12, short",
        "术, 13, long",
        "術, 21, longest",
        "：, 13, long",
        "𠀀, 12, short",
        "𠀀, 13, long"
    })
    void letters_weigh_what_their_script_is_wide(String letter, int times, String length) {
        assertThat(TitleLength.of(letter.repeat(times))).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource({
        "Coming to the clinic, short",
        "கிளினிக்கிற்கு வருதல், long",
        "சிகிச்சைக்கு முன் உண்ணாவிரதம், longest",
        "到門診就診, short"
    })
    void titles_of_shipped_languages(String title, String length) {
        assertThat(TitleLength.of(title)).isEqualTo(length);
    }
}
