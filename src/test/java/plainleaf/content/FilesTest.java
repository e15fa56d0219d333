package plainleaf.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import plainleaf.model.Reading;

/** Files that cannot be read, and those that do not belong, are told apart. */
class FilesTest {
    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_file_that_is_not_utf8_withholds_its_editions() {
        Reading reading = new Fixture()
                .with("content/stay/en.md", latin1(Fixture.FRONT + "Words\nin a caf\u00e9 here"))
                .with("content/stay/cy.md", Fixture.FRONT + "Geiriau")
                .read();
        assertThat(Fixture.found(reading)).containsExactly("FILE_ENCODING content/stay/en.md:5:9");
        assertThat(reading.problems().get(0).detail()).contains("0xE9");
        assertThat(reading.unreadable())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("stay / en / standard", "stay / en / large-print");
        assertThat(Fixture.leaflet(reading).translations()).hasSize(1);
    }

    @Test
    void a_control_character_is_no_text() {
        Fixture fixture = new Fixture().text("Words ¦\u0000 here");
        assertThat(Fixture.found(fixture.read()))
                .containsExactly("FILE_ENCODING " + fixture.marks().get(0));
    }

    @Test
    void an_easy_read_text_withholds_its_own_edition_only() {
        Reading reading = new Fixture()
                .text("Words")
                .with("content/stay/en.easy-read.md", "---\ntitle: [\n---\n")
                .read();
        assertThat(reading.unreadable()).extracting(Object::toString).containsExactly("stay / en / easy-read");
    }

    @Test
    void a_huge_text_is_not_read() {
        Reading reading = new Fixture().text("a".repeat(2 * 1024 * 1024)).read();
        assertThat(Fixture.found(reading)).containsExactly("FILE_UNREADABLE content/stay/en.md");
        assertThat(reading.unreadable()).hasSize(2);
    }

    @Test
    void languages_that_are_not_there_or_not_asked_for_are_told_apart() {
        Reading reading = new Fixture()
                .with("content/site.yaml", "organisation: X\nlanguages: [en]\n")
                .with("content/stay/cy.md", Fixture.FRONT)
                .with("content/stay/README.md", "Notes")
                .read();
        assertThat(Fixture.found(reading))
                .containsExactly("UNKNOWN_LANGUAGE content/stay/README.md", "UNKNOWN_LANGUAGE content/stay/cy.md");
        assertThat(reading.problems())
                .extracting("detail")
                .containsExactly(
                        "“README” is not a language that Plainleaf has.",
                        "“cy” is not one of the languages of this site.");
    }

    @Test
    void a_folder_of_texts_needs_a_leaflet_file() {
        Reading reading =
                new Fixture().text("Words").without("content/stay/leaflet.yaml").read();
        assertThat(Fixture.found(reading)).containsExactly("FILE_UNREADABLE content/stay/leaflet.yaml");
        assertThat(reading.leaflets()).isEmpty();
        assertThat(reading.unreadable()).hasSize(2);
    }

    @Test
    void a_broken_leaflet_file_withholds_every_text() {
        Reading reading = new Fixture()
                .text("{{x}}")
                .with("content/stay/leaflet.yaml", "a: [")
                .read();
        assertThat(Fixture.found(reading)).containsExactly("YAML_SYNTAX content/stay/leaflet.yaml:1:5");
        assertThat(reading.unreadable()).hasSize(2);
    }

    @Test
    void other_files_and_folders_are_let_alone() {
        Reading reading = new Fixture()
                .text("Words")
                .with("content/stay/notes.txt", new byte[] {(byte) 0xFF})
                .with("content/stay/.en.md.swp", new byte[] {(byte) 0xFF})
                .with("content/.git/x.md", "x")
                .with("content/empty/notes.txt", "x")
                .read();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.leaflets()).hasSize(1);
    }

    @Test
    void a_leaflets_folder_has_a_name_fit_for_an_address() {
        Reading reading = new Fixture()
                .with("content/My Leaflet/leaflet.yaml", "version: 1\n")
                .read();
        assertThat(Fixture.found(reading)).containsExactly("FILE_UNREADABLE content/My Leaflet");
    }

    @Test
    void nothing_can_be_built_without_a_site() {
        Reading none = new Fixture().without("content/site.yaml").read();
        assertThat(Fixture.found(none)).containsExactly("FILE_UNREADABLE content/site.yaml");
        assertThat(none.site()).isEmpty();
        assertThat(none.leaflets()).isEmpty();
        assertThat(none.unreadable()).isEmpty();
    }

    @Test
    void leaflets_and_texts_come_in_a_settled_order() {
        Reading reading = new Fixture()
                .with("content/b/leaflet.yaml", "version: 1\n")
                .with("content/a/leaflet.yaml", "version: 1\n")
                .with("content/stay/cy.md", Fixture.FRONT)
                .with("content/stay/cy.easy-read.md", Fixture.FRONT)
                .text("Words")
                .read();
        assertThat(reading.leaflets()).extracting("id").containsExactly("a", "b", "stay");
        assertThat(reading.leaflets().get(2).editions())
                .extracting(edition -> edition.id().toString())
                .containsExactly(
                        "stay / en / standard",
                        "stay / en / large-print",
                        "stay / cy / standard",
                        "stay / cy / large-print",
                        "stay / cy / easy-read");
    }
}
