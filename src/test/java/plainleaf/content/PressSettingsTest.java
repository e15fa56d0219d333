package plainleaf.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.model.PressSettings;
import plainleaf.model.PressSettings.Folding;
import plainleaf.model.Problem.Kind;
import plainleaf.model.Reading;
import plainleaf.model.Site.Page;
import plainleaf.model.Variant;

/** What {@code print} in {@code site.yaml} says of each edition, and what cannot be meant. */
class PressSettingsTest {
    private static final String SITE = "content/site.yaml";
    private static final String MINIMAL = "organisation: X\nlanguages: [en]\n";

    private static Reading read(String yaml) {
        return new Fixture().with(SITE, MINIMAL + yaml).read();
    }

    private static PressSettings press(String yaml, Variant variant) {
        Reading reading = read(yaml);
        assertThat(reading.problems()).isEmpty();
        return Objects.requireNonNull(reading.site().orElseThrow().press().get(variant));
    }

    @Test
    void every_edition_has_settings_of_its_own() {
        assertThat(press("", Variant.STANDARD)).isEqualTo(PressSettings.DEFAULT);
        assertThat(press("", Variant.LARGE_PRINT))
                .isEqualTo(new PressSettings(
                        Page.A4, 3, false, false, 300, "", Folding.NONE, false, 0, "130 g/m², matt coated"))
                .isEqualTo(press("", Variant.EASY_READ));
    }

    @Test
    void the_page_is_that_of_the_edition_where_nothing_else_is_said() {
        String a4 = "editions: {standard: {page: A4}}\n";

        assertThat(press(a4, Variant.STANDARD).trim()).isEqualTo(Page.A4);
        assertThat(press(a4 + "print: {standard: {bleed: 5}}\n", Variant.STANDARD)
                        .trim())
                .isEqualTo(Page.A4);
        assertThat(press(a4 + "print: {standard: {preset: hospital-a5}}\n", Variant.STANDARD)
                        .trim())
                .isEqualTo(Page.A5);
    }

    @Test
    void single_keys_stand_above_the_preset() {
        PressSettings press = press("""
                print:
                  standard:
                    preset: office-booklet
                    trim: DL
                    bleed: 2.5
                    marks: true
                    colour-bar: true
                    ink: 320
                    fold: true
                    creep: 0.1
                    booklet: false
                    paper: 90 g/m², recycled
                """, Variant.STANDARD);

        assertThat(press)
                .isEqualTo(new PressSettings(
                        Page.DL, 2.5, true, true, 320, "", Folding.NONE, true, 0.1, "90 g/m², recycled"));
        assertThat(press("print: {standard: {preset: office-booklet}}\n", Variant.STANDARD))
                .isEqualTo(new PressSettings(
                        Page.A5, 0, false, false, 280, "", Folding.BOOKLET, false, 0, "100 g/m², uncoated"));
    }

    @Test
    void a_letter_fold_has_pages_of_dl() {
        PressSettings press = press("print: {standard: {booklet: letterfold}}\n", Variant.STANDARD);

        assertThat(press.folding()).isEqualTo(Folding.LETTER_FOLD);
        assertThat(press.trim()).isEqualTo(Page.DL);
        assertThat(press("print: {standard: {booklet: letterfold, trim: DL}}\n", Variant.STANDARD))
                .isEqualTo(press);
        assertThat(press("print: {standard: {preset: hospital-a5, booklet: true}}\n", Variant.STANDARD))
                .isEqualTo(PressSettings.DEFAULT);
    }

    @Test
    void paper_without_a_unit_is_an_error_that_offers_one() {
        assertThat(read("print: {standard: {paper: 90}}\n").problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(Kind.INVALID_VALUE);
                    assertThat(problem.detail()).contains("“90” is not a paper: a number needs its unit.");
                    assertThat(problem.hint()).contains("Did you mean “90 g/m²”?");
                });
        assertThat(press("print: {standard: {paper: 90gsm}}\n", Variant.STANDARD)
                        .paper())
                .isEqualTo("90gsm");
    }

    @Test
    void a_page_may_have_any_size_that_a_text_fits_on() {
        Page page = press("print: {standard: {trim: [100, 210]}}\n", Variant.STANDARD)
                .trim();

        assertThat(page).isEqualTo(new Page("100 × 210 mm", 100, 210));
        assertThat(press("print: {standard: {trim: [99, 210]}}\n", Variant.STANDARD)
                        .trim())
                .isEqualTo(Page.DL);
        assertThat(press("print: {easy-read: {trim: [210, 210]}}\n", Variant.EASY_READ)
                        .trim()
                        .width())
                .isEqualTo(210);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trim: ¦A3",
                "trim: ¦[100]",
                "trim: ¦[100, 210, 3]",
                "trim: ¦[80, 210]",
                "trim: ¦[210, 148]",
                "trim: ¦[100.5, 210]",
                "trim: ¦[[100], 210]",
                "trim: ¦[100, ten]",
                "trim: ¦{width: 100}",
                "bleed: ¦-1",
                "bleed: ¦11",
                "bleed: ¦3 mm",
                "ink: ¦199",
                "ink: ¦401",
                "ink: ¦[300]",
                "marks: ¦yes",
                "creep: ¦1.01",
                "paper: ¦90",
                "booklet: ¦yes",
                "booklet: ¦letter-fold",
                "booklet: letterfold\n    trim: ¦A5",
                "preset: ¦hospital-a6",
                "profile: ¦profiles/none.icc",
                "profile: ¦../press.icc",
                "profile: ¦stay/leaflet.yaml"
            })
    void what_no_printer_can_mean_is_an_error_at_its_place(String line) {
        Fixture fixture = new Fixture().with(SITE, MINIMAL + "print:\n  standard:\n    " + line + "\n");
        Reading reading = fixture.read();

        assertThat(Fixture.found(reading)).isEqualTo(fixture.expected(Kind.INVALID_VALUE));
        assertThat(reading.problems().get(0).hint()).matches(".+[.?]");
        assertThat(reading.site()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "print: {standart: {bleed: 3}}, standard",
        "print: {standard: {bleeds: 3}}, bleed",
        "print: {standard: {colourbar: true}}, colour-bar"
    })
    void a_key_that_is_not_known_gets_the_nearest_one_as_advice(String yaml, String near) {
        Reading reading = read(yaml + "\n");

        assertThat(reading.problems()).hasSize(1).allSatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.UNKNOWN_KEY);
            assertThat(problem.hint()).contains("Did you mean “" + near + "”?");
        });
    }

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

    @Test
    void the_schema_says_the_same_limits() throws Exception {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/plainleaf/schemas/site.schema.json")),
                StandardCharsets.UTF_8)) {
            JsonObject keys = JsonParser.parseReader(in)
                    .getAsJsonObject()
                    .getAsJsonObject("$defs")
                    .getAsJsonObject("print")
                    .getAsJsonObject("properties");
            for (String key : new String[] {"bleed", "ink", "creep"}) {
                JsonObject limits = keys.getAsJsonObject(key);
                for (String limit : new String[] {"minimum", "maximum"}) {
                    double number = limits.get(limit).getAsDouble();
                    assertThat(read(line(key, number)).problems()).isEmpty();
                    double beyond = limit.equals("minimum") ? number - 0.01 : number + 0.01;
                    assertThat(read(line(key, beyond)).problems()).hasSize(1);
                }
            }
            keys.getAsJsonObject("preset")
                    .getAsJsonArray("enum")
                    .forEach(preset -> assertThat(read("print: {standard: {preset: " + preset.getAsString() + "}}\n")
                                    .problems())
                            .isEmpty());
        }
    }

    private static String line(String key, double number) {
        return "print: {standard: {" + key + ": " + number + "}}\n";
    }
}
