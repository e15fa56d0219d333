package plainleaf.check.css;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plainleaf.model.SourceFile;

/** A sheet means the same however its names are written (CSS Syntax 3, 4.3.7). */
class StyleSheetTest {
    @ParameterizedTest
    @CsvSource({
        "f\\6coat, float",
        "\\46 LOAT, float",
        "fl\\00006fat, float",
        "fl\\00006f at, float",
        "f\\l\\oat, float",
        "\\24 x, $x",
        "\\$x, $x",
        "x\\0, x\uFFFD",
        "x\\110000, x\uFFFD",
        "x\\d800, x\uFFFD",
        "x\\dfff , x\uFFFD",
        "x\\10ffff, x\uDBFF\uDFFF",
        "x\\1F600 y, x\uD83D\uDE00y",
        "x\\00006cy, xly",
        "x\\00006c1, xl1"
    })
    void an_escape_is_the_character_it_stands_for(String written, String meant) {
        assertThat(read("p { " + written + ": left }").declarations())
                .extracting(Declaration::property)
                .containsExactly(meant);
    }

    @Test
    void a_value_without_its_escapes_may_be_important() {
        assertThat(read("p { color: r\\65 d !\\69mportant }").declarations())
                .extracting(Declaration::value, Declaration::important)
                .containsExactly(tuple("red", true));
    }

    @Test
    void a_string_keeps_its_escapes() {
        assertThat(read("p { content: \"\\\"\\2192\" }").declarations())
                .extracting(Declaration::value)
                .containsExactly("\"\\\"\\2192\"");
    }

    @Test
    void a_sign_that_is_escaped_is_a_letter() {
        assertThat(selectors("\\@media, \\.a.b\\{c, \\:x, \\. p, d\\(, .\\{, .f"))
                .extracting(Selector::type, Selector::classes)
                .containsExactly(
                        tuple("@media", List.of()),
                        tuple(".a", List.of("b{c")),
                        tuple(":x", List.of()),
                        tuple("p", List.of()),
                        tuple("d(", List.of()),
                        tuple("", List.of("{")),
                        tuple("", List.of("f")));
    }

    @Test
    void what_stands_in_brackets_is_not_the_element() {
        assertThat(
                        selectors(
                                "p:not(:is(.e\\)) .x, .y) .f, P:n\\6ft(q):BEFORE, li::\\61 fter, a:after, a:hover, b:not(:is(.x) .y)"))
                .extracting(Selector::type, Selector::classes, Selector::pseudoElement)
                .containsExactly(
                        tuple("", List.of("f"), ""),
                        tuple("p", List.of(), "before"),
                        tuple("li", List.of(), "after"),
                        tuple("a", List.of(), "after"),
                        tuple("a", List.of(), ""),
                        tuple("b", List.of(), ""));
    }

    @Test
    void what_is_no_css_is_told_with_its_place_and_ends_nothing() {
        StyleSheet sheet = read("p { col\\", "or: red } q { color: blue } \\");

        assertThat(sheet.faults())
                .extracting(fault -> fault.place().toString())
                .contains("sheet.css:1:8", "sheet.css:2:29");
        assertThat(sheet.declarations()).extracting(Declaration::value).containsExactly("blue");
    }

    private static List<Selector> selectors(String written) {
        return read(written + " { color: red }").declarations().get(0).scope().selectors();
    }

    private static StyleSheet read(String... lines) {
        return StyleSheet.of(new SourceFile("sheet.css", List.of(lines)));
    }
}
