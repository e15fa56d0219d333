package plainleaf.pdf.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.junit.jupiter.api.Test;

/** The operators of a page are written anew for the press. */
class PressContentTest {
    private static final Separation SEPARATION = new Separation(InkProfile.BUILT_IN, 300);

    private static String written(boolean page, String operators) throws Exception {
        PressContent content = new PressContent(
                SEPARATION, new ColourSpaces(new COSDictionary()), new PathToBleed(100, 200, page ? 10 : 0), page);
        return new String(content.of(operators.getBytes(StandardCharsets.US_ASCII)), StandardCharsets.US_ASCII)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String page(String operators) throws Exception {
        return written(true, operators);
    }

    @Test
    void black_text_overprints_and_what_follows_knocks_out() throws Exception {
        assertThat(page("0.1 0.13 0.15 rg BT /F1 12 Tf (a) Tj ET 1 1 1 rg BT (b) Tj ET 20 20 5 5 re f"))
                .isEqualTo("BT /F1 12 Tf 0 0 0 1 k /PressOverprint gs (a) Tj ET BT"
                        + " 0 0 0 0 k /PressKnockOut gs (b) Tj ET 20 20 5 5 re f");
    }

    @Test
    void a_black_drawing_does_not_overprint() throws Exception {
        assertThat(page("0 g 20 20 5 5 re f")).isEqualTo("0 0 0 1 k 20 20 5 5 re f");
    }

    @Test
    void a_grey_text_is_on_the_black_plate_alone_and_knocks_out() throws Exception {
        assertThat(page("0.5 g BT (a) Tj ET")).matches("BT 0 0 0 0\\.5\\d* k \\(a\\) Tj ET");
    }

    @Test
    void a_page_begins_with_black_that_is_said() throws Exception {
        assertThat(page("20 20 5 5 re f BT (a) Tj ET"))
                .isEqualTo("0 0 0 1 k 20 20 5 5 re f BT /PressOverprint gs (a) Tj ET");
    }

    @Test
    void what_is_restored_has_the_colour_that_it_had() throws Exception {
        assertThat(page("0 0 1 rg 1 1 5 5 re n q 1 0 0 rg 20 20 5 5 re f Q 30 20 5 5 re f"))
                .matches(".*q 0 0\\.96 0\\.984 0\\.001 k 20 20 5 5 re f Q 0\\.978 0\\.735 0 0 k 30 20 5 5 re f");
    }

    @Test
    void a_part_is_drawn_in_the_colour_that_the_page_has_set() throws Exception {
        assertThat(page("1 0 0 rg /Part Do")).isEqualTo("0 0.96 0.984 0.001 k 0 0 0 1 K /Part Do");
        assertThat(written(false, "20 20 5 5 re f")).isEqualTo("20 20 5 5 re f");
    }

    @Test
    void what_touches_the_edge_goes_on_to_the_bleed() throws Exception {
        assertThat(page("1 g 0 150 100 50 re f")).isEqualTo("0 0 0 0 k -10 150 120 60 re f");
        assertThat(page("1 g 0.4 150 m 99.5 150 l 99.5 199.9 l 0.4 199.9 l h f"))
                .isEqualTo("0 0 0 0 k -10 150 m 110 150 l 110 210 l -10 210 l h f");
        assertThat(page("0 0 100 20 re W n 1 g 0 0 50 50 re f"))
                .isEqualTo("-10 -10 120 30 re W n 0 0 0 0 k -10 -10 60 60 re f");
    }

    @Test
    void the_edge_is_that_of_the_page_wherever_its_origin_was_moved() throws Exception {
        assertThat(page("q 1 0 0 -1 5 200 cm 1 g -5 0 100 50 re f Q"))
                .isEqualTo("q 1 0 0 -1 5 200 cm 0 0 0 0 k -15 -10 120 60 re f Q");
    }

    @Test
    void what_does_not_touch_the_edge_and_lines_stay_where_they_are() throws Exception {
        assertThat(page("1 g 1 150 98 49 re f 0 0 100 200 re S"))
                .isEqualTo("0 0 0 0 k 1 150 98 49 re f 0 0 0 1 K 0 0 100 200 re S");
    }

    @Test
    void what_has_no_width_is_not_painted() throws Exception {
        assertThat(page("0 g 20 20 m 20 20 l 20 21 l 20 21 l h f 30 20 5 5 re f"))
                .isEqualTo("0 0 0 1 k 30 20 5 5 re f");
    }

    @Test
    void inks_that_are_too_many_are_made_less() throws Exception {
        assertThat(page("1 1 1 1 k 20 20 5 5 re f")).isEqualTo("0.666 0.666 0.666 1 k 20 20 5 5 re f");
    }

    @Test
    void marks_of_the_structure_stay() throws Exception {
        assertThat(page("/P <</MCID 3>> BDC BT (a) Tj ET EMC"))
                .matches("/P <</MCID 3 >> BDC BT 0 0 0 1 k /PressOverprint gs \\(a\\) Tj ET EMC");
    }

    @Test
    void what_cannot_be_turned_into_inks_is_refused() {
        assertThatThrownBy(() -> page("/Lab cs 50 0 0 sc 1 1 5 5 re f"))
                .isInstanceOfSatisfying(NotForPress.class, reason -> {
                    assertThat(reason.sentence())
                            .startsWith("In the press file, ")
                            .contains("given as Lab,");
                    assertThat(reason.advice()).contains("RGB");
                });
    }
}
