package plainleaf.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plainleaf.model.Reading;

/** Every heading has an id of its own, the same in all languages where the texts agree. */
class HeadingIdsTest {
    private static List<String> ids(Reading reading, String tag) {
        return Fixture.text(reading, tag).sections().stream()
                .map(section -> section.heading().id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Risks and *benefits*, Risks and benefits, risks-and-benefits",
        "It’s fine, It’s fine, its-fine",
        "Cwestiynau i’w gofyn?, Cwestiynau i’w gofyn?, cwestiynau-iw-gofyn",
        "یہ کیا ہے؟, یہ کیا ہے؟, یہ-کیا-ہے",
        "हिन्दी में, हिन्दी में, हिन्दी-में",
        "I İ ı, I İ ı, i-i̇-ı",
        "???, ???, section",
        "Risks {#the-risks}, Risks, the-risks",
        "Risks{#r}  , Risks, r",
        "Risks \\{#r}, Risks {#r}, risks-r",
        "Risks {#r} now, Risks {#r} now, risks-r-now",
        "Risks {#r} ##, Risks, r",
        "About this leaflet, About this leaflet, about-this-leaflet-2",
        "About contact, About contact, about-contact-2",
        "About formats, About formats, about-formats-2",
        "About details, About details, about-details-2",
        "About evidence, About evidence, about-evidence-2",
        "My notes, My notes, my-notes-2",
        "Hard words, Hard words, hard-words-2"
    })
    void an_id_is_the_authors_or_made_of_the_words(String heading, String words, String id) {
        Reading reading = new Fixture().text("## " + heading + "\n").read();

        assertThat(reading.problems()).isEmpty();
        assertThat(Fixture.text(reading, "en")
                        .sections()
                        .get(0)
                        .heading()
                        .text()
                        .plain())
                .isEqualTo(words);
        assertThat(ids(reading, "en")).containsExactly(id);
    }

    @Test
    void decomposed_letters_give_the_same_id_as_composed_ones() {
        assertThat(ids(new Fixture().text("## Cafe\u0301\n").read(), "en")).containsExactly("caf\u00e9");
    }

    @Test
    void repeats_are_numbered_and_make_way_for_ids_of_the_authors() {
        Reading reading = new Fixture()
                .text("## Risks\n\n## Risks\n\n### Risks\n\n## Others {#risks-2}\n")
                .read();
        assertThat(ids(reading, "en")).containsExactly("risks", "risks-3", "risks-4", "risks-2");
    }

    @Test
    void a_translation_takes_the_sources_ids_where_the_shapes_agree() {
        Fixture fixture = new Fixture().text("## What {#what}\n\n### Why\n");
        assertThat(ids(
                        fixture.with("content/stay/cy.md", Fixture.FRONT + "## Beth\n\n### Pam\n")
                                .read(),
                        "cy"))
                .containsExactly("what", "why");
        assertThat(ids(
                        fixture.with("content/stay/cy.md", Fixture.FRONT + "## Beth\n\n### Pam {#pam}\n")
                                .read(),
                        "cy"))
                .containsExactly("what", "pam");
        assertThat(ids(
                        fixture.with("content/stay/cy.md", Fixture.FRONT + "## Beth\n\n## Pam\n")
                                .read(),
                        "cy"))
                .containsExactly("beth", "pam");
    }

    @Test
    void the_source_is_the_one_that_the_leaflet_names() {
        Reading reading = new Fixture()
                .with("content/stay/leaflet.yaml", "source: cy\n")
                .text("## What\n")
                .with("content/stay/cy.md", Fixture.FRONT + "## Beth\n")
                .read();
        assertThat(ids(reading, "en")).containsExactly("beth");
    }
}
