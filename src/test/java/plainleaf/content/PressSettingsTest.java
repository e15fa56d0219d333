package plainleaf.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
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
    @CsvSource(
            delimiter = '|',
            value = {
                "large-print | trim: ¦DL | use it for the standard edition",
                "easy-read | trim: ¦[119, 210] | A page narrower than 120 mm has no room for letters of this size",
                "large-print | booklet: ¦letterfold | use it for the standard edition"
            })
    void letters_larger_than_standard_have_no_room_on_a_narrow_page(String edition, String line, String advice) {
        Fixture fixture = new Fixture().with(SITE, MINIMAL + "print:\n  " + edition + ":\n    " + line + "\n");
        Reading reading = fixture.read();

        assertThat(Fixture.found(reading)).isEqualTo(fixture.expected(Kind.INVALID_VALUE));
        assertThat(reading.problems().get(0).hint()).contains(advice);
        assertThat(press("print: {large-print: {trim: [120, 210]}}\n", Variant.LARGE_PRINT)
                        .trim()
                        .isNarrow())
                .isFalse();
    }

    @Test
    void a_size_that_cannot_be_is_told_as_it_is_written_with_the_limits() {
        assertThat(read("print: {standard: {trim: [120, 120]}}\n").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.detail())
                        .startsWith("“[120, 120]” is not ")
                        .contains("from 90 to 300 wide, from 140 to 420 high, and no wider than high"));
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
