package plainleaf.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import plainleaf.model.Direction;
import plainleaf.model.TypeMeasure;

class StyleTextTest {
    @Test
    void a_variable_may_be_made_of_others() {
        assertThat(StyleText.resolved("a{color:var(--x)}", Map.of("x", "var(--y)", "y", "red")))
                .isEqualTo("a{color:red}");
    }

    @Test
    void a_variable_without_a_value_is_an_error_that_names_it() {
        assertThatThrownBy(() -> StyleText.resolved("a{color:var(--inkk)}", Map.of("ink", "red")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("--inkk");
    }

    @Test
    void a_variable_made_of_itself_is_an_error() {
        assertThatThrownBy(() -> StyleText.resolved("var(--x)", Map.of("x", "var(--x)")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void later_declarations_win_and_are_taken_out() {
        String css = ":root{--a:1pt;--b:2pt}\np{margin:var(--a)}\n:root { --a: 3pt; }";

        assertThat(StyleText.declared(css)).containsEntry("a", "3pt").containsEntry("b", "2pt");
        assertThat(StyleText.withoutDeclarations(css)).doesNotContain("--b");
    }

    @Test
    void points_are_multiplied_and_nothing_else() {
        assertThat(StyleText.scaled("a{margin:2.25pt 15mm .5pt 1.46;width:60%} .col12pt{}", 2))
                .isEqualTo("a{margin:4.5pt 15mm 1pt 1.46;width:60%} .col12pt{}");
        assertThat(StyleText.scaled("a{margin:1pt}", 7.0 / 6)).isEqualTo("a{margin:1.1667pt}");
    }

    @Test
    void sums_and_smaller_lengths_are_worked_out() {
        assertThat(StyleText.computed("a{background-position:0% calc(0.5pt + 6.08pt);font-size:min(42pt, 10mm)}"))
                .isEqualTo("a{background-position:0% 6.58pt;font-size:28.346pt}");
    }

    @Test
    void a_title_is_never_taken_for_style() {
        String title = StyleText.quoted("letter-spacing: 2pt, line-height: 1 and text-align: start");

        assertThat(StyleText.physical(StyleText.computed(title), Direction.RTL)).isEqualTo(title);
        assertThat(new ScriptFit(Map.of("leading", "1.46"), new TypeMeasure(1, 2, 2), 1).loosened(title))
                .isEqualTo(title);
    }

    @Test
    void sides_follow_the_direction() {
        String css = "p{padding-inline-start:1pt;margin-inline-end:2pt;text-align: end}@page{@bottom-start{}}";

        assertThat(StyleText.physical(css, Direction.LTR))
                .isEqualTo("p{padding-left:1pt;margin-right:2pt;text-align: right}@page{@bottom-left{}}");
        assertThat(StyleText.physical(css, Direction.RTL))
                .isEqualTo("p{padding-right:1pt;margin-left:2pt;text-align: left}@page{@bottom-right{}}");
    }

    @Test
    void letters_of_any_script_stand_in_a_string_as_they_are() {
        assertThat(StyleText.quoted("Tŷ 文 ہڈی")).isEqualTo("\"Tŷ 文 ہڈی\"");
        assertThat(StyleText.quoted("a\nb")).isEqualTo("\"a\\a b\"");
    }
}
