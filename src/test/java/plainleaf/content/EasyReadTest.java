package plainleaf.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.model.Block;
import plainleaf.model.Problem.Kind;
import plainleaf.model.Reading;
import plainleaf.model.Section;

/** Easy read is made of pictures, each with one to four sentences. */
class EasyReadTest {
    private static final String PICTURE = "![](../pictures/a.svg)\n";

    /** P is a picture, in a callout too. */
    private static String markdown(String pattern) {
        return pattern.replace("P\n", PICTURE).replace("P>", PICTURE + ">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## One\n\n¦Words before.\n\nP\nWords.",
                "¦Words before the first heading.\n\n## One\n\nP\nWords.",
                "## One\n\n¦P\n## Two\n\nP\nWords.",
                "¦P\nP\nWords.",
                "P\n¦One. Two. Three.\n\nFour. Five.",
                "P\n¦- One\n- Two\n- Three\n- Four\n- Five",
                "P\nWords.\n\n> [!NOTE]\n> P> Inside.\n\n¦Words after it.",
                "P\nWords.\n\n> [!NOTE]\n> ¦Alone.\n\nP\nWords.",
                "> [!CAUTION]\n> **Call 999**\n>\n> ¦Do it now.",
                "¦> [!CAUTION]\n> **Call 999**",
                "¦P\n> [!NOTE]\n> P> Inside.",
                "P\nWords.\n\n¦| A |\n|---|\n| 1 |",
                "P\nWords.\n\n¦> quoted"
            })
    void what_is_no_picture_block_is_found_at_its_place(String markdown) {
        Fixture fixture = new Fixture().easyRead(markdown(markdown));
        assertThat(Fixture.found(fixture.read())).isEqualTo(fixture.expected(Kind.EASY_READ_BLOCK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P\nOne. Two. Three. Four.",
                "P\nSee Dr. Jones at 5.30 pm. She is kind.\n\n- One\n- Two",
                "## Empty\n\n## One\n\nP\nWords.\n\nP\nWords.",
                "P\nWords.\n\n> [!NOTE]\n> P> Inside.\n\nP\nWords.",
                "> [!CAUTION]\n> **Call 999**\n>\n> P>\n> Do it now."
            })
    void a_near_miss_is_fine(String markdown) {
        assertThat(Fixture.found(new Fixture().easyRead(markdown(markdown)).read()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            > [!NOTE]|> **Call**|>|> Words.|P|Words.     = > ![](…) on a line of its own below the title
            > [!NOTE]|> Words.|P|Words.                  = > ![](…) on the line above it, in the callout
            P|> [!NOTE]|> **Call**|>|> P>|> Words.       = into the callout below it, as > ![](…)
            P|P|Words.                                   = one to four short sentences under it
            """)
    void the_cure_says_where_the_picture_stands(String markdown, String cure) {
        Reading reading =
                new Fixture().easyRead(markdown(markdown.replace("|", "\n"))).read();

        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.hint()).contains(cure));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## One\n\n¦![](../pictures/a.svg) Do not swim.",
                "P\nWords.\n\n> [!NOTE]\n> ¦![](../pictures/a.svg) Do not swim."
            })
    void a_picture_inside_a_sentence_is_told_once(String markdown) {
        Fixture fixture = new Fixture().easyRead(markdown(markdown));
        assertThat(Fixture.found(fixture.read())).isEqualTo(fixture.expected(Kind.UNSUPPORTED_MARKUP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*one two three*", "**one *two* three**", "*one **two** three*", "***one two three***"})
    void all_stress_is_bold(String sentence) {
        Section section = Fixture.easyRead(new Fixture()
                        .easyRead("## One\n\n" + PICTURE + sentence)
                        .read())
                .get(0);
        Block.PictureBlock pair = (Block.PictureBlock) section.blocks().get(0);

        assertThat(((Block.Paragraph) pair.sentences().get(0)).text().html())
                .isEqualTo("<strong>one two three</strong>");
    }
}
