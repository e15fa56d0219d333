package plainleaf.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plainleaf.model.Block;
import plainleaf.model.Reading;

/** Facts are put in by name, in each language's own form. */
class FactsTest {
    private static final String FACTS = """
              gate: 19
              people: 12500.5
              day: 2018-08-06
              ward: {phone: "01632 960-123"}
              unit: {en: "Day *case* <b>", cy: Uned, ur: یونٹ}
              code: "007"
              minutes: 30
            """;

    private static String html(String tag, String markdown) {
        Reading reading = new Fixture()
                .facts(FACTS)
                .with("content/stay/" + tag + ".md", Fixture.FRONT + markdown)
                .read();
        assertThat(reading.problems()).isEmpty();
        return ((Block.Paragraph) Fixture.text(reading, tag).opening().get(0))
                .text()
                .html();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¬', textBlock = """
                    en ¬ Gate {{gate}}             ¬ <span class="keep">Gate 19</span>
                    en ¬ {{people}} people         ¬ 12,500.5 people
                    en ¬ on {{day}}                ¬ on <span class="keep">6 August 2018</span>
                    cy ¬ ar {{day}}                ¬ ar <span class="keep">6 Awst 2018</span>
                    ur ¬ {{day}}                   ¬ <bdi class="keep">6 اگست، 2018</bdi>
                    en ¬ call {{ward}}             ¬ call <span class="keep">01632 960-123</span>
                    en ¬ the {{unit}}              ¬ the Day *case* &lt;b&gt;
                    cy ¬ yr {{unit}}               ¬ yr Uned
                    en ¬ {{code}}                  ¬ 007
                    en ¬ {{minutes}} minutes       ¬ <span class="keep">30 minutes</span>
                    en ¬ **{{gate}}**              ¬ <strong>19</strong>
                    en ¬ [x](tel:{{ward}})         ¬ <a href="tel:01632960123">x</a>
                    en ¬ [x](https://e.org/{{unit}}) ¬ <a href="https://e.org/Day%20*case*%20%3Cb%3E">x</a>
                    en ¬ \\{{gate}} {gate} `{{gate}}` ¬ {{gate}} {gate} <code>{{gate}}</code>
                    """)
    void values_in_a_text(String tag, String markdown, String html) {
        assertThat(html(tag, markdown)).isEqualTo(html);
    }

    @Test
    void facts_stand_in_alternatives_titles_and_front_matter_too() {
        Reading reading = new Fixture()
                .facts(FACTS)
                .with(
                        "content/stay/en.md",
                        "---\ntitle: 'Gate {{gate}} \\{{x}}'\nsummary: \"{{day}}\"\n---\n"
                                + "![Gate {{gate}}](../pictures/a.svg \"On {{day}}\")\n")
                .read();

        assertThat(reading.problems()).isEmpty();
        assertThat(Fixture.text(reading, "en").front().title()).isEqualTo("Gate 19 {{x}}");
        assertThat(Fixture.text(reading, "en").front().summary()).isEqualTo("6 August 2018");
        Block.Picture picture =
                (Block.Picture) Fixture.text(reading, "en").opening().get(0);
        assertThat(picture.alternative()).isEqualTo("Gate 19");
        assertThat(picture.caption()).isEqualTo("On 6 August 2018");
    }

    @Test
    void a_leaflets_fact_stands_before_the_sites() {
        Fixture fixture = new Fixture()
                .with("content/site.yaml", "organisation: X\nlanguages: [en]\nfacts: {gate: 1, lift: 2}\n")
                .text("{{gate}} {{lift}}");
        assertThat(fixture.html()).isEqualTo("1 2");
        assertThat(fixture.facts("  gate: 19\n").html()).isEqualTo("19 2");
    }

    @Test
    void an_unknown_fact_is_met_with_the_nearest_one() {
        assertThat(new Fixture()
                        .facts(FACTS)
                        .text("{{gates}}")
                        .read()
                        .problems()
                        .get(0)
                        .hint())
                .isEqualTo("Did you mean “gate”?");
    }
}
