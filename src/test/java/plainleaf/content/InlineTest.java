package plainleaf.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plainleaf.model.Block;
import plainleaf.model.Reading;
import plainleaf.model.RichText;

/** Running text becomes words and XHTML. */
class InlineTest {
    private static RichText rich(String markdown) {
        return ((Block.Paragraph) new Fixture().text(markdown).blocks().get(0)).text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¬', textBlock = """
                    **a** *b* `c < d`                 ¬ a b c < d  ¬ <strong>a</strong> <em>b</em> <code>c &lt; d</code>
                    a & b &lt; c &copy; \\* "q"       ¬ a & b < c © * "q" ¬ a &amp; b &lt; c © * &quot;q&quot;
                    a <!-- note --> b                 ¬ a b          ¬ a b
                    a <!-- note -->                   ¬ a            ¬ a
                    [x *y*](https://e.org/a?b=1&c=2)  ¬ x y          ¬ <a href="https://e.org/a?b=1&amp;c=2">x <em>y</em></a>
                    <https://e.org/>                  ¬ https://e.org/ ¬ <a href="https://e.org/"><span class="address" dir="ltr">https://<wbr/>e.org/</span></a>
                    <a@b.example>                     ¬ a@b.example  ¬ <a href="mailto:a@b.example"><span class="address" dir="ltr">a@b.<wbr/>example</span></a>
                    [x](https://e.org/é)              ¬ x            ¬ <a href="https://e.org/%C3%A9">x</a>
                    [x](TEL:01632-960-123 "t")        ¬ x            ¬ <a href="tel:01632960123">x</a>
                    a [b] c                           ¬ a [b] c      ¬ a [b] c
                    &#1;&#0;a                         ¬ ��a ¬ ��a
                    """)
    void words_and_markup(String markdown, String plain, String html) {
        assertThat(rich(markdown)).isEqualTo(new RichText(plain, html));
    }

    @Test
    void a_hard_break_is_a_space_in_the_words() {
        assertThat(rich("one  \ntwo\\\nthree\n  four"))
                .isEqualTo(new RichText("one two three four", "one<br/>two<br/>three four"));
    }

    @Test
    void links_are_listed_with_their_places() {
        Reading reading = new Fixture()
                .text("Go\nto [the *site*](https://e.org) or [ring][r].\n\n[r]: tel:+441632960123")
                .read();
        assertThat(Fixture.text(reading, "en").links())
                .extracting(link -> link.target() + " " + link.text() + " " + link.location())
                .isEqualTo(List.of(
                        "https://e.org the site content/stay/en.md:5:4",
                        "tel:+441632960123 ring content/stay/en.md:5:35"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¬', textBlock = """
                    Call 01632 960 123 now.        ¬ 01632 960 123
                    Call (01632) 960123.           ¬ (01632) 960123
                    Call +44 1632 960 123.         ¬ +44 1632 960 123
                    Take 250 mg or 2.5 ml.         ¬ 250 mg,2.5 ml
                    Take 250mg.                    ¬ 250mg
                    At 5:30 pm, 9am or 17:45.      ¬ 5:30 pm,9am,17:45
                    On 6 August 2018.              ¬ 6 August 2018
                    On 2018-08-06 or 06/08/2018.   ¬ 2018-08-06,06/08/2018
                    For 30 minutes, 4 weeks.       ¬ 30 minutes,4 weeks
                    For 2–3 days, 1 hour.          ¬ 2–3 days,1 hour
                    The risk is 5 %.               ¬ 5 %
                    """)
    void pieces_of_information_stay_on_one_line(String markdown, String kept) {
        List<String> spans = Pattern.compile("<span class=\"keep\">(.*?)</span>")
                .matcher(rich(markdown).html())
                .results()
                .map(result -> result.group(1))
                .toList();
        assertThat(String.join(",", spans)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "Come to 19 first.",
        "One of 3 people",
        "See A4 and B12 mgx",
        "Version 1.0",
        "See https://e.org/2018-08-06/x",
        "`250 mg`",
        "10 mileposts and 5 minutesx",
    })
    void other_numbers_are_left_alone(String markdown) {
        assertThat(rich(markdown).html()).doesNotContain("keep");
    }

    @Test
    void a_piece_inside_a_link_is_kept_inside_it_and_its_target_is_not_touched() {
        assertThat(rich("[Call 01632 960 123](https://e.org/01632-960-123)").html())
                .isEqualTo(
                        "<a href=\"https://e.org/01632-960-123\">Call <span class=\"keep\">01632 960 123</span></a>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¬', textBlock = """
                    Take **500** mg.               ¬ Take <span class="keep"><strong>500</strong> mg</span>.
                    **500 mg**                     ¬ <strong><span class="keep">500 mg</span></strong>
                    **Take 500** mg.               ¬ <span class="keep"><strong>Take 500</strong> mg</span>.
                    **Now you have to take all of 500** mg ¬ <strong>Now you have to take all of <span class="keep">500</span></strong> <span class="keep">mg</span>
                    5 *m[g](https://e.org)* x      ¬ <span class="keep">5 <em>m<a href="https://e.org">g</a></em></span> x
                    5 `mg`                         ¬ 5 <code>mg</code>
                    www.**nhs**.uk                 ¬ <span class="address" dir="ltr">www.<strong><wbr/>nhs</strong>.uk</span>
                    """)
    void a_piece_is_found_across_emphasis_and_links(String markdown, String html) {
        assertThat(rich(markdown).html()).isEqualTo(html);
    }

    @Test
    void welsh_has_its_own_units_and_months() {
        Reading reading = new Fixture()
                .with("content/stay/cy.md", Fixture.FRONT + "Am 30 munud ar 6 Awst 2018, 3 wythnos.")
                .read();
        Block.Paragraph paragraph =
                (Block.Paragraph) Fixture.text(reading, "cy").opening().get(0);
        assertThat(paragraph.text().html())
                .isEqualTo("Am <span class=\"keep\">30 munud</span> ar <span class=\"keep\">6 Awst 2018</span>,"
                        + " <span class=\"keep\">3 wythnos</span>.");
    }
}
