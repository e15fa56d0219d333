package plainleaf.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plainleaf.model.Reading;
import plainleaf.model.Variant;

/** The profile of a press is read with the site, and one that could not be printed with is told. */
class PressProfileTest {
    private static final String SITE = "content/site.yaml";
    private static final String MINIMAL = "organisation: X\nlanguages: [en]\n";

    @Test
    void a_profile_is_read_with_the_site() {
        byte[] profile = profile("prtr", "CMYK", "Lab ", "mft2", "mft1");
        Reading reading = new Fixture()
                .with(SITE, MINIMAL + "print: {standard: {profile: press.icc}}\n")
                .with("content/press.icc", profile)
                .read();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.site()).hasValueSatisfying(site -> {
            assertThat(site.profiles()).containsOnlyKeys("press.icc");
            assertThat(Objects.requireNonNull(site.profiles().get("press.icc")).toArray())
                    .isEqualTo(profile);
            assertThat(Objects.requireNonNull(site.press().get(Variant.STANDARD))
                            .profile())
                    .isEqualTo("press.icc");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "mntr, 'RGB ', 'XYZ ', mft2, mft2, class",
        "prtr, 'RGB ', 'Lab ', mft2, mft2, class",
        "scnr, CMYK, 'Lab ', mft2, mft2, class",
        "prtr, CMYK, 'XYZ ', mft2, mft2, Lab",
        "prtr, CMYK, 'Lab ', 'mAB ', mft2, tables",
        "prtr, CMYK, 'Lab ', mft2, 'mBA ', tables"
    })
    void a_profile_that_is_not_of_a_press_or_cannot_be_used_is_an_error(
            String type, String colours, String meaning, String toLab, String toInks, String advice) {
        Reading reading = new Fixture()
                .with(SITE, MINIMAL + "print: {standard: {profile: press.icc}}\n")
                .with("content/press.icc", profile(type, colours, meaning, toLab, toInks))
                .read();

        assertThat(Fixture.found(reading)).containsExactly("INVALID_VALUE " + SITE + ":3:29");
        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.hint()).contains(advice));
    }

    @Test
    void a_profile_whose_tables_are_missing_is_an_error() {
        for (int length : new int[] {132, 140, 158}) {
            byte[] profile = Arrays.copyOf(profile("prtr", "CMYK", "Lab ", "mft2", "mft2"), length);
            Reading reading = new Fixture()
                    .with(SITE, MINIMAL + "print: {standard: {profile: press.icc}}\n")
                    .with("content/press.icc", profile)
                    .read();

            assertThat(Fixture.found(reading)).containsExactly("INVALID_VALUE " + SITE + ":3:29");
        }
    }

    private static byte[] profile(String type, String colours, String meaning, String toLab, String toInks) {
        byte[] profile = new byte[164];
        put(profile, 12, type);
        put(profile, 16, colours);
        put(profile, 20, meaning);
        put(profile, 36, "acsp");
        profile[131] = 2;
        put(profile, 132, "A2B0");
        profile[139] = (byte) 156;
        put(profile, 144, "B2A1");
        profile[151] = (byte) 160;
        put(profile, 156, toLab);
        put(profile, 160, toInks);
        return profile;
    }

    private static void put(byte[] header, int at, String text) {
        System.arraycopy(text.getBytes(StandardCharsets.US_ASCII), 0, header, at, 4);
    }
}
