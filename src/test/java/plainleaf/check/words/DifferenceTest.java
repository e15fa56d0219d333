package plainleaf.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plainleaf.check.words.Alignment.Pair;

/** Where two texts differ, and how much. */
class DifferenceTest {
    @Test
    void equal_words_do_not_differ() {
        assertThat(Difference.between(Words.of("a  b\n c"), List.of("a", "b", "c")))
                .isEmpty();
    }

    @Test
    void the_kind_says_how_far_the_texts_are_apart() {
        assertThat(kind("of\uFB01ce hours", "office hours")).contains(Difference.Kind.FORMS);
        assertThat(kind("office hours", "officehours")).contains(Difference.Kind.SPACES);
        assertThat(kind("office hours", "office")).contains(Difference.Kind.WORDS);
    }

    @Test
    void the_place_is_that_of_the_first_word_that_differs() {
        Difference found = Difference.between(Words.of("one two three"), Words.of("one two four"))
                .orElseThrow();

        assertThat(found.at()).isEqualTo(2);
        assertThat(found.told("the page", "the PDF"))
                .isEqualTo("after “one two” the page has “three”, the PDF has “four”");
    }

    @Test
    void marks_that_are_neither_seen_nor_said_do_not_count_but_joiners_do() {
        assertThat(Words.of("soft\u00ADhyphen \u2068x\u2069 \u200B")).containsExactly("softhyphen", "x");
        assertThat(Words.of("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"))
                .containsExactly("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645");
    }

    @Test
    void lists_are_laid_side_by_side_so_that_only_what_differs_is_left() {
        assertThat(Alignment.differences(List.of("a", "b", "c", "d"), List.of("a", "c", "x", "d"), String::equals))
                .containsExactly(
                        new Pair<>(Optional.of("b"), Optional.empty()), new Pair<>(Optional.empty(), Optional.of("x")));
        assertThat(Alignment.differences(List.of("a", "b"), List.of("a", "x"), String::equals))
                .containsExactly(new Pair<>(Optional.of("b"), Optional.of("x")));
    }

    private static Optional<Difference.Kind> kind(String expected, String actual) {
        return Difference.between(Words.of(expected), Words.of(actual)).map(Difference::kind);
    }
}
