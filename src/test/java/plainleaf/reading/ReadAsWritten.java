package plainleaf.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The proof that a PDF's tags say what the Markdown says, word for word, for a test that has built the visit to a clinic. */
interface ReadAsWritten {
    List<Edition> editions();

    @ParameterizedTest
    @MethodSource("editions")
    default void the_tags_say_what_the_markdown_says(Edition edition) throws IOException {
        WrittenEdition written = WrittenEdition.of(edition.source());
        List<String> said = StrictReader.blocks(edition.file());
        assertThat(written.authored()).hasSize(edition.source().isEasyRead() ? 11 : 33);
        assertThat(Difference.between(written.blocks(), said)).isEmpty();
        assertThat(said).isEqualTo(written.blocks());
    }

    @ParameterizedTest
    @MethodSource("editions")
    default void pictures_say_what_the_markdown_says(Edition edition) throws IOException {
        List<String> written = WrittenEdition.of(edition.source()).pictures();
        assertThat(written).hasSize(edition.source().isEasyRead() ? 1 : 2);
        assertThat(StrictReader.pictures(edition.file())).isEqualTo(written);
    }

    /** See the proof fail, as it would if a build had lost, moved or doubled this; in easy read the word is a hard one. */
    @Test
    default void a_lost_word_is_named() throws IOException {
        for (Edition edition : editions()) {
            List<String> named = differences(edition, text -> text.replace("Amoxicillin 500 mg", "Amoxicillin mg"));
            assertThat(named).first().satisfies(first -> assertThat(first).endsWith(": added “500”"));
            assertThat(named).hasSize(edition.source().isEasyRead() ? 4 : 1);
        }
    }

    @Test
    default void a_lost_paragraph_is_named() throws IOException {
        for (Edition edition : editions()) {
            List<String> authored = WrittenEdition.of(edition.source()).authored();
            String last = authored.get(authored.size() - 1);
            assertThat(differences(
                            edition,
                            text -> text.substring(0, text.stripTrailing().lastIndexOf('\n'))))
                    .containsExactly("added “" + last + "”");
        }
    }

    @Test
    default void a_doubled_paragraph_is_named() throws IOException {
        for (Edition edition : editions()) {
            List<String> authored = WrittenEdition.of(edition.source()).authored();
            String last = authored.get(authored.size() - 1);
            assertThat(differences(
                            edition,
                            text -> text + text.substring(text.stripTrailing().lastIndexOf('\n'))))
                    .containsExactly("lost “" + last + "”");
        }
    }

    /** Either of the two may be named as the one that moved. */
    @Test
    default void items_that_changed_places_are_named() throws IOException {
        Pattern items = Pattern.compile("^- (.*\\R)- (.*\\R)", Pattern.MULTILINE);
        for (Edition edition : withLists()) {
            Matcher both = items.matcher(edition.source().markdown());
            assertThat(both.find()).isTrue();
            List<String> named =
                    differences(edition, text -> items.matcher(text).replaceFirst("- $2- $1"));
            String moved = named.get(0).substring(named.get(0).indexOf('“'));
            assertThat(named).containsExactlyInAnyOrder("lost " + moved, "added " + moved);
            assertThat(moved).isIn(item(both.group(1)), item(both.group(2)));
        }
    }

    private static String item(String markdown) {
        return "“" + markdown.replace("**", "").strip() + "”";
    }

    @Test
    default void a_doubled_cell_is_named() throws IOException {
        Pattern last = Pattern.compile(" ([^|\\n]+) \\|\\R(?=\\R)");
        for (Edition edition : withLists()) {
            Matcher cell = last.matcher(edition.source().markdown());
            assertThat(cell.find()).isTrue();
            assertThat(differences(edition, text -> last.matcher(text).replaceFirst(" $1 $1 |\n")))
                    .singleElement()
                    .satisfies(named ->
                            assertThat(named).startsWith("in “" + cell.group(1) + " " + cell.group(1) + "”: lost “"));
        }
    }

    /** Easy read has neither lists nor tables. */
    private List<Edition> withLists() {
        return editions().stream()
                .filter(edition -> !edition.source().isEasyRead())
                .toList();
    }

    private static List<String> differences(Edition edition, UnaryOperator<String> change) throws IOException {
        String markdown = edition.source().markdown();
        String changed = change.apply(markdown);
        assertThat(changed).isNotEqualTo(markdown);
        return Difference.between(
                WrittenEdition.of(edition.source(), changed).blocks(), StrictReader.blocks(edition.file()));
    }
}
