package plainleaf.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import plainleaf.model.PictureCredit;
import plainleaf.model.Reading;

/** The leaflets, pictures and languages that come with the program keep every rule of their formats. */
class ShippedContentTest {
    @Test
    void nothing_in_it_is_refused() {
        Reading reading = new ContentReader(Path.of("content"), Path.of("templates")).read();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.leaflets()).isNotEmpty();
        assertThat(reading.pictures()).isNotEmpty();
    }

    @Test
    void every_picture_has_its_credit_and_a_short_alternative_that_says_what_it_shows() {
        Reading reading = new ContentReader(Path.of("content"), Path.of("templates")).readWithEveryPicture();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.pictures()).hasSizeGreaterThanOrEqualTo(66);
        assertThat(reading.credits()).hasSameSizeAs(reading.pictures().keySet()).allSatisfy(credit -> {
            assertThat(credit.author()).isNotEmpty();
            assertThat(credit.licence()).isIn("MIT", "Apache-2.0", "MIT AND Apache-2.0");
            assertThat(credit.source()).isNotEmpty();
            assertThat(credit.alternative())
                    .hasSizeBetween(3, 60)
                    .matches("[A-Z0-9].*[^.]")
                    .doesNotContainPattern("(?i)picture|icon|drawing|image|\\.svg");
        });
        assertThat(reading.credits().stream().map(PictureCredit::alternative)).doesNotHaveDuplicates();
    }

    /** Two tones keep a picture clear in grey, and nothing in it may be red. */
    @Test
    void every_shared_drawing_has_the_same_two_tones_and_white() {
        Reading reading = new ContentReader(Path.of("content"), Path.of("templates")).readWithEveryPicture();

        assertThat(reading.pictures().values())
                .allSatisfy(picture -> assertThat(colours(picture.bytes().text()))
                        .as(picture.name())
                        .isNotEmpty()
                        .isSubsetOf("#12464F", "#BFDDDF", "#FFFFFF"));
    }

    private static Set<String> colours(String drawing) {
        return Pattern.compile("(?:fill|stroke)=\"(?!none)([^\"]+)\"")
                .matcher(drawing)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
