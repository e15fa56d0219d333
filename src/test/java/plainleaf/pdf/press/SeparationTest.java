package plainleaf.pdf.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.check.press.BlackOfSeveralInks;
import plainleaf.model.Bytes;
import plainleaf.model.Colour;

/** Colours of the screen become inks as printers expect. */
class SeparationTest {
    private static final Separation SEPARATION = new Separation(InkProfile.BUILT_IN, 300);

    private static Inks photograph(Separation separation, Colour colour) {
        return separation.ofPhotograph(colour.red() / 255.0, colour.green() / 255.0, colour.blue() / 255.0);
    }

    private static Inks text(String hex) {
        Colour colour = Colour.of(hex);
        return SEPARATION.ofText(colour.red() / 255.0, colour.green() / 255.0, colour.blue() / 255.0);
    }

    private static Inks drawing(String hex) {
        Colour colour = Colour.of(hex);
        return SEPARATION.ofDrawing(colour.red() / 255.0, colour.green() / 255.0, colour.blue() / 255.0);
    }

    /** What LittleCMS 2.14 says of the same profile: transicc -i*sRGB -o FOGRA39L_coated.icc -t1 -b -c0. */
    @ParameterizedTest
    @CsvSource({
        "#000000, 77.6928, 65.4871, 50.5516, 98.2528",
        "#12464F, 88.7953, 44.3595, 44.6250, 52.9946",
        "#808080, 50.2342, 40.7279, 40.4791, 17.4716",
        "#DDECEC, 14.2428, 5.2049, 8.9998, 0.0000",
        "#9A1717, 3.2929, 97.0733, 86.9627, 39.6201",
        "#FF0000, 0.0000, 96.0296, 98.4085, 0.0549",
        "#00FF00, 63.0610, 0.0000, 96.3592, 0.0000",
        "#0000FF, 97.7554, 73.5393, 0.0000, 0.0000",
        "#FFFF00, 3.8300, 0.0427, 95.3826, 0.0000",
        "#400000, 8.1483, 93.9712, 65.2842, 86.7262"
    })
    void another_program_reads_the_same_inks_in_the_profile(
            String hex, double cyan, double magenta, double yellow, double black) {
        Inks inks = photograph(SEPARATION, Colour.of(hex));

        assertThat(100 * inks.cyan()).isCloseTo(cyan, within(0.3));
        assertThat(100 * inks.magenta()).isCloseTo(magenta, within(0.3));
        assertThat(100 * inks.yellow()).isCloseTo(yellow, within(0.3));
        assertThat(100 * inks.black()).isCloseTo(black, within(0.3));
    }

    /** Three of the 1,617 patches of the characterisation data of FOGRA39L: X, Y and Z as they were measured. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 84.48, 87.62, 74.57",
        "0, 100, 0, 0, 33.03, 16.79, 15.01",
        "20, 20, 0, 0, 55.70, 55.67, 58.32"
    })
    void the_profile_shows_inks_as_they_were_measured(
            double cyan, double magenta, double yellow, double black, double x, double y, double z) {
        double[] lab = InkProfile.BUILT_IN.lab(new Inks(cyan / 100, magenta / 100, yellow / 100, black / 100));
        // Relative to the paper, which is the first patch.
        double fx = Math.cbrt(x / 84.48);
        double fy = Math.cbrt(y / 87.62);
        double fz = Math.cbrt(z / 74.57);

        assertThat(lab[0]).isCloseTo(116 * fy - 16, within(1.0));
        assertThat(lab[1]).isCloseTo(500 * (fx - fy), within(1.0));
        assertThat(lab[2]).isCloseTo(200 * (fy - fz), within(1.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#1A2227", "#202020", "#2B2B33"})
    void text_that_is_nearly_black_is_black_alone(String hex) {
        assertThat(text(hex)).isEqualTo(Inks.BLACK);
        assertThat(drawing(hex)).isEqualTo(Inks.BLACK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#12464F", "#0A5178", "#7A1010", "#00007A"})
    void a_dark_colour_stays_one(String hex) {
        Inks inks = text(hex);
        assertThat(inks.cyan() + inks.magenta() + inks.yellow()).isGreaterThan(0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#4A2C2A", "#3B2A1A", "#0E2A1A"})
    void text_whose_inks_look_black_is_black_alone_and_as_light(String hex) {
        Inks inks = text(hex);
        assertThat(inks.total()).isEqualTo(inks.black()).isGreaterThan(0.8);
        assertThat(drawing(hex).total()).as("a drawing keeps its colour").isGreaterThan(1.5);
    }

    @Test
    void no_colour_of_text_is_black_of_several_inks_to_our_own_preflight() {
        int coloured = 0;
        for (int red = 0; red < 0x90; red += 6) {
            for (int green = 0; green < 0x60; green += 6) {
                for (int blue = 0; blue < 0xC0; blue += 6) {
                    Colour colour = new Colour(red, green, blue);
                    if (colour.contrast(Colour.of("#FFFFFF")) < 7) {
                        continue;
                    }
                    Inks inks = SEPARATION.ofText(red / 255.0, green / 255.0, blue / 255.0);
                    coloured += inks.total() > inks.black() ? 1 : 0;
                    assertThat(BlackOfSeveralInks.is(inks.cyan(), inks.magenta(), inks.yellow(), inks.black()))
                            .as(colour + " " + inks)
                            .isFalse();
                }
            }
        }
        assertThat(coloured).isGreaterThan(1000);
    }

    @Test
    void white_takes_no_ink() {
        assertThat(text("#FFFFFF")).isEqualTo(Inks.NONE);
        assertThat(drawing("#FFFFFF")).isEqualTo(Inks.NONE);
    }

    @Test
    void grey_is_black_alone_and_the_darker_the_more() {
        double before = 1;
        for (int grey = 0x40; grey <= 0xFF; grey += 5) {
            Inks inks = SEPARATION.ofDrawing(grey / 255.0, grey / 255.0, grey / 255.0);
            assertThat(inks.total()).isEqualTo(inks.black());
            assertThat(inks.black()).isLessThan(before);
            before = inks.black();
        }
        assertThat(text("#46545A").total())
                .as("nearly grey text")
                .isEqualTo(text("#46545A").black());
        assertThat(drawing("#46545A").cyan()).as("a nearly grey drawing").isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 240, 280, 300, 320})
    void no_colour_takes_more_ink_than_the_paper_can(int limit) {
        Separation separation = new Separation(InkProfile.BUILT_IN, limit);
        double most = 0;
        for (int red = 0; red <= 255; red += 15) {
            for (int green = 0; green <= 255; green += 15) {
                for (int blue = 0; blue <= 255; blue += 15) {
                    Inks inks = separation.ofDrawing(red / 255.0, green / 255.0, blue / 255.0);
                    most = Math.max(most, inks.total());
                    most = Math.max(
                            most,
                            photograph(separation, new Colour(red, green, blue)).total());
                }
            }
        }
        assertThat(most).isLessThanOrEqualTo(limit / 100.0 + 1e-9).isGreaterThan(1.9);
    }

    @Test
    void a_file_that_is_no_profile_for_four_inks_is_refused_with_the_reason() {
        assertThatThrownBy(() -> new InkProfile("no profile".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("it is no ICC profile");
        byte[] screen = InkProfile.BUILT_IN.file();
        System.arraycopy("RGB ".getBytes(StandardCharsets.US_ASCII), 0, screen, 16, 4);
        assertThatThrownBy(() -> new InkProfile(screen)).hasMessageContaining("cyan, magenta, yellow and black");
        byte[] whole = InkProfile.BUILT_IN.file();
        for (int length : new int[] {140, 200, 5_000, whole.length - 1}) {
            assertThatThrownBy(() -> new InkProfile(Arrays.copyOf(whole, length)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("its end is missing");
        }
    }

    @Test
    void a_damaged_profile_is_refused_and_a_wrong_name_left_out() {
        byte[] whole = InkProfile.BUILT_IN.file();
        ByteBuffer file = ByteBuffer.wrap(whole);
        int damaged = 0;
        for (int at = 132; at < 132 + 12 * file.getInt(128); at += 12) {
            int start = file.getInt(at + 4);
            switch (new String(whole, at, 4, StandardCharsets.US_ASCII)) {
                case "A2B1" -> {
                    byte[] many = whole.clone();
                    // Three numbers for each of 192 ^ 4 points: more than an int can count.
                    many[start + 10] = (byte) 192;
                    assertRefused(many, "its end is missing");
                    damaged++;
                }
                case "desc" -> {
                    for (int offset : new int[] {1 << 20, -1, Integer.MIN_VALUE}) {
                        byte[] wrong = whole.clone();
                        ByteBuffer.wrap(wrong)
                                .put(start, "mluc".getBytes(StandardCharsets.US_ASCII))
                                .putInt(start + 20, 40)
                                .putInt(start + 24, offset);
                        assertThat(InkProfile.of(Bytes.of(wrong)).condition().profile())
                                .isEmpty();
                    }
                    damaged++;
                }
                default -> {}
            }
        }
        assertThat(damaged).isEqualTo(2);
    }

    private static void assertRefused(byte[] profile, String reason) {
        assertThatThrownBy(() -> InkProfile.of(Bytes.of(profile)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(reason);
    }
}
