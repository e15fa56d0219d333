package plainleaf.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.model.Block;
import plainleaf.model.Problem.Kind;
import plainleaf.model.Section;

/** Easy read is made of pictures, each with one to four sentences. */
class EasyReadTest {
    private static final String PICTURE = "![](../pictures/a.svg)\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## One\n\n¦Words before.\n\nP\nWords.",
                "¦Words before the first heading.\n\n## One\n\nP\nWords.",
                "## One\n\n¦P\n## Two\n\nP\nWords.",
                "¦P\nP\nWords.",
                "P\n¦One. Two. Three.\n\nFour. Five.",
                "P\n¦- One\n- Two\n- Three\n- Four\n- Five",
                "P\nWords.\n\n> [!NOTE]\n> Alone.\n\n¦Words after it.",
                "P\nWords.\n\n¦| A |\n|---|\n| 1 |",
                "P\nWords.\n\n¦> quoted"
            })
    void what_is_no_picture_block_is_found_at_its_place(String markdown) {
        Fixture fixture = new Fixture().easyRead(markdown.replace("P\n", PICTURE));
        assertThat(Fixture.found(fixture.read())).isEqualTo(fixture.expected(Kind.EASY_READ_BLOCK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P\nOne. Two. Three. Four.",
                "P\nSee Dr. Jones at 5.30 pm. She is kind.\n\n- One\n- Two",
                "## Empty\n\n## One\n\nP\nWords.\n\nP\nWords.",
                "P\nWords.\n\n> [!NOTE]\n> Alone.\n\nP\nWords."
            })
    void a_near_miss_is_fine(String markdown) {
        assertThat(Fixture.found(
                        new Fixture().easyRead(markdown.replace("P\n", PICTURE)).read()))
                .isEmpty();
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
