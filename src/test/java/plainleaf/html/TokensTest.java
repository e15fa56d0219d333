package plainleaf.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.model.Colour;
import plainleaf.model.Ink;

/** The colours keep the ratios of design.md, 2, rounded as it rounds them. */
class TokensTest {
    private static final Tokens TOKENS = Tokens.of(new Templates(Samples.TEMPLATES).text("styles/tokens.css"));

    private static double contrast(Map<String, String> tokens, String ink, String ground) {
        return Colour.of(tokens.get(ink)).contrast(Colour.of(tokens.get(ground)));
    }

    private static Map<String, String> dark(Tokens tokens) {
        Map<String, String> all = new HashMap<>(tokens.light());
        all.putAll(tokens.dark());
        return all;
    }

    /** As a browser has them: in the sheet the site's own colours stand behind those of dark pages. */
    @ParameterizedTest
    @ValueSource(strings = {"#1D4F2B", "#5B2A86", "#7A1020", "#FFCC00"})
    void the_sites_own_colours_are_read_on_light_and_on_dark_pages(String brand) {
        Tokens own = TOKENS.own(Samples.site("", Map.of("brand", brand, "accent", brand)));
        Map<String, String> light = new HashMap<>(TOKENS.light());
        light.putAll(own.light());
        Map<String, String> dark = dark(TOKENS);
        dark.putAll(own.light());
        dark.putAll(own.dark());
        for (Map<String, String> shown : List.of(light, dark)) {
            for (String ground : List.of("page", "panel", "cover")) {
                for (String ink : List.of("text", "heading", "link")) {
                    assertThat(contrast(shown, ink, ground))
                            .as(ink + " on " + ground)
                            .isGreaterThanOrEqualTo(6.9);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text,page,16.1,15.0",
        "text,panel,14.5,12.5",
        "text,cover,13.3,12.3",
        "muted,page,7.8,9.7",
        "muted,panel,7.0,8.1",
        "heading,page,10.4,11.5",
        "heading,panel,9.4,9.5",
        "heading,cover,8.6,9.3",
        "on-brand,brand,10.4,9.9",
        "link,page,8.5,9.9",
        "link,panel,7.7,8.2",
        "visited,page,9.5,9.7",
        "visited,panel,8.6,8.0",
        "rule,page,4.0,4.8",
        "on-focus,focus,11.4,11.4",
        "emergency,emergency-panel,7.3,9.0",
        "text,emergency-panel,14.1,13.0",
        "on-emergency,emergency,8.4,10.6",
        "urgent,urgent-panel,8.2,9.7",
        "text,urgent-panel,14.7,12.4",
        "important,important-panel,8.4,8.6",
        "text,important-panel,14.2,12.4",
        "tip,tip-panel,7.1,9.1",
        "text,tip-panel,14.5,12.0"
    })
    void a_pair_of_colours_has_its_ratio_on_light_and_dark_pages(String ink, String ground, double light, double dark) {
        assertThat(contrast(TOKENS.light(), ink, ground)).isGreaterThanOrEqualTo(light - 0.06);
        assertThat(contrast(dark(TOKENS), ink, ground)).isGreaterThanOrEqualTo(dark - 0.06);
    }

    @ParameterizedTest
    @CsvSource({
        "link,emergency-panel",
        "link,urgent-panel",
        "link,important-panel",
        "link,tip-panel",
        "note,note-panel",
        "text,note-panel",
        "link,note-panel"
    })
    void what_stands_in_a_callout_has_seven_to_one(String ink, String ground) {
        assertThat(contrast(TOKENS.light(), ink, ground)).isGreaterThanOrEqualTo(7);
        assertThat(contrast(dark(TOKENS), ink, ground)).isGreaterThanOrEqualTo(7);
    }

    @Test
    void the_ratio_is_the_standards() {
        assertThat(Colour.of("#000000").contrast(Colour.WHITE)).isEqualTo(21);
        assertThat(Colour.of("#767676").contrast(Colour.WHITE)).isBetween(4.54, 4.55);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#FFCC00", "#005EB8", "#FFFFFF", "#000000", "#4A1A6B", "#7F7F7F"})
    void a_sites_colours_can_be_read_whatever_they_are(String colour) {
        Tokens own = TOKENS.with(Samples.site("", Map.of("brand", colour, "accent", colour)));

        for (String ink : new String[] {"brand", "heading", "link"}) {
            for (String ground : new String[] {"page", "panel", "cover"}) {
                assertThat(contrast(own.light(), ink, ground))
                        .as(ink + " on " + ground)
                        .isGreaterThanOrEqualTo(7);
                assertThat(contrast(dark(own), ink, ground))
                        .as(ink + " on dark " + ground)
                        .isGreaterThanOrEqualTo(7);
            }
        }
    }

    @Test
    void a_readable_colour_is_left_as_it_is() {
        Colour purple = Colour.of("#4A1A6B");

        assertThat(Ink.readableBrand(purple)).isEqualTo(purple);
        assertThat(Ink.weakest(purple, purple)).isGreaterThan(Ink.ENOUGH);
        assertThat(Ink.weakest(Colour.of("#005EB8"), Colour.of("#005EB8"))).isLessThan(Ink.ENOUGH);
        assertThat(TOKENS.own(Samples.site()).light()).isEmpty();
    }
}
