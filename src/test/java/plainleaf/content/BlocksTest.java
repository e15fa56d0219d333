package plainleaf.content;

import static org.assertj.core.api.Assertions.assertThat;
import static plainleaf.content.BlockOutline.outline;
import static plainleaf.content.BlockOutline.place;

import org.junit.jupiter.api.Test;
import plainleaf.model.Reading;
import plainleaf.model.Section;
import plainleaf.model.Translation;

/** Markdown becomes blocks, each with its place. */
class BlocksTest {
    private static String outlineOf(String markdown) {
        Reading reading = new Fixture().text(markdown).read();
        assertThat(reading.problems()).isEmpty();
        return outline(Fixture.text(reading, "en").opening());
    }

    @Test
    void a_list_whose_items_all_begin_with_a_box_is_a_checklist() {
        assertThat(outlineOf("""
                        - [ ] your **letter**
                        - [ ] slippers

                          and a gown
                        """)).isEqualTo("""
                        bullet_list 4:1 to tick
                          item 4:1\s
                            paragraph 4:7 your <strong>letter</strong>
                          item 5:1\s
                            paragraph 5:7 slippers
                            paragraph 7:3 and a gown
                        """);
    }

    @Test
    void boxes_on_some_items_only_are_words() {
        assertThat(outlineOf("- [ ] your letter\n- slippers\n"))
                .contains("bullet_list 4:1 \n")
                .contains("[ ] your letter");
        assertThat(outlineOf("- \\[ ] your letter\n")).contains("bullet_list 4:1 \n");
    }

    @Test
    void paragraphs_lists_and_their_items_have_their_places() {
        assertThat(outlineOf("""
                        First line
                        second line

                        - one
                        - two

                          more of two

                          1. inner
                        7) seven
                        8) eight

                        ***

                        > quoted
                        > words
                        """)).isEqualTo("""
                        paragraph 4:1 First line second line
                        bullet_list 7:1\s
                          item 7:1\s
                            paragraph 7:3 one
                          item 8:1\s
                            paragraph 8:3 two
                            paragraph 10:3 more of two
                            numbered_list 12:3 1
                              item 12:3\s
                                paragraph 12:6 inner
                        numbered_list 13:1 7
                          item 13:1\s
                            paragraph 13:4 seven
                          item 14:1\s
                            paragraph 14:4 eight
                        thematic_break 16:1\s
                        quote 18:1\s
                          paragraph 18:3 quoted words
                        """);
    }

    @Test
    void a_bold_first_sentence_is_the_title_of_a_step_and_of_nothing_else() {
        assertThat(outlineOf("""
                        1. **Lie down.** You lie on your front.
                        2. **Wait**
                        3. **Never** eat.
                        4. Eat.

                        <!-- -->

                        - **Lie down.** Here.
                        """)).isEqualTo("""
                        numbered_list 4:1 1
                          item 4:1 Lie down.
                            paragraph 4:18 You lie on your front.
                          item 5:1 Wait
                          item 6:1\s
                            paragraph 6:4 <strong>Never</strong> eat.
                          item 7:1\s
                            paragraph 7:4 Eat.
                        bullet_list 11:1\s
                          item 11:1\s
                            paragraph 11:3 <strong>Lie down.</strong> Here.
                        """);
    }

    @Test
    void tables_have_captions_and_row_headers() {
        assertThat(outlineOf("""
                        Table: *Before* it

                        | | When |
                        |---|:-:|
                        | Food | 6 hours |

                        | A | B |
                        |---|---|
                        | **One** | x |
                        | **Two** | |

                        TABLE: After it

                        Table: Of the next

                        | C | D |
                        | - | - |
                        | **Three** and | y |
                        """)).isEqualTo("""
                        table 6:1 <em>Before</em> it (row headers)
                          6:2  | 6:5 When
                          8:3 Food | 8:10 <span class="keep">6 hours</span>
                        table 10:1 After it (row headers)
                          10:3 A | 10:7 B
                          12:3 One | 12:13 x
                          13:3 Two | 13:12\s
                        table 19:1 Of the next
                          19:3 C | 19:7 D
                          21:3 <strong>Three</strong> and | 21:19 y
                        """);
    }

    @Test
    void the_word_before_a_caption_is_the_same_in_every_language() {
        Reading reading = new Fixture()
                .with("content/stay/cy.md", Fixture.FRONT + "| A |\n|---|\n| 1 |\n\nTable: Amseroedd\n")
                .with("content/stay/ur.md", Fixture.FRONT + "| A |\n|---|\n| 1 |\n\nTable: اوقات\n")
                .read();
        assertThat(outline(Fixture.text(reading, "cy").opening())).startsWith("table 4:1 Amseroedd\n");
        assertThat(outline(Fixture.text(reading, "ur").opening())).startsWith("table 4:1 اوقات\n");
    }

    @Test
    void callouts_have_urgency_and_title() {
        assertThat(outlineOf("""
                        > [!CAUTION]
                        > **Call 999**
                        >
                        > Now.

                        > [!tip]
                        >
                        > **A title**
                        >
                        > - one

                        > [!Note]
                        > **Bold** words and
                        > more.
                        """)).isEqualTo("""
                        callout 4:1 emergency: Call <span class="keep">999</span>
                          paragraph 7:3 Now.
                        callout 9:1 tip: A title
                          bullet_list 13:3\s
                            item 13:3\s
                              paragraph 13:5 one
                        callout 15:1 note:\s
                          paragraph 16:3 <strong>Bold</strong> words and more.
                        """);
    }

    @Test
    void a_picture_on_its_own_line_is_a_figure_even_in_a_paragraph() {
        assertThat(outlineOf("""
                        ![What it *shows*](../pictures/a.svg "Its caption")

                        Words
                        ![](../pictures/a.svg "Decorative")
                        more
                        words
                        """)).isEqualTo("""
                        picture 4:1 pictures/a.svg [What it shows] [Its caption]
                        paragraph 6:1 Words
                        picture 7:1 pictures/a.svg [] [] decorative
                        paragraph 8:1 more words
                        """);
    }

    @Test
    void code_is_kept_as_it_is() {
        assertThat(outlineOf("```\n{{x}} <b>\n  two\n```\n\n    indented\n"))
                .isEqualTo("code 4:1 {{x}} <b>/  two/\ncode 9:5 indented/\n");
    }

    @Test
    void sections_follow_headings_of_any_level() {
        Reading reading = new Fixture()
                .text("Before.\n\n## One\n\nWords.\n\n#### Four *deep*\n\nTwo\n---\n")
                .read();
        Translation text = Fixture.text(reading, "en");

        assertThat(outline(text.opening())).isEqualTo("paragraph 4:1 Before.\n");
        assertThat(text.sections())
                .extracting(Section::heading)
                .extracting(h -> h.level() + " " + h.id() + " " + h.text().html() + " " + place(h.location()))
                .containsExactly("2 one One 6:1", "4 four-deep Four <em>deep</em> 10:1", "2 two Two 12:1");
        assertThat(text.location()).hasToString("content/stay/en.md:2:8");
    }

    @Test
    void easy_read_joins_pictures_and_sentences() {
        Reading reading = new Fixture().easyRead("""
                        ## One

                        ![](../pictures/a.svg)
                        Words beside it.

                        - one
                        - two

                        ![Said](../pictures/a.svg)

                        Dr. Jones helps.

                        > [!NOTE]
                        > ![](../pictures/a.svg)
                        > Inside.
                        """).read();
        assertThat(reading.problems()).isEmpty();
        assertThat(outline(Fixture.easyRead(reading).get(0).blocks())).isEqualTo("""
                        picture_block 6:1 pictures/a.svg
                          paragraph 7:1 Words beside it.
                          bullet_list 9:1\s
                            item 9:1\s
                              paragraph 9:3 one
                            item 10:1\s
                              paragraph 10:3 two
                        picture_block 12:1 pictures/a.svg
                          paragraph 14:1 Dr. Jones helps.
                        callout 16:1 note:\s
                          picture_block 17:3 pictures/a.svg
                            paragraph 18:3 Inside.
                        """);
    }
}
