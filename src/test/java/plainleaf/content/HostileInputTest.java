package plainleaf.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.model.Problem.Kind;
import plainleaf.model.Reading;

/** No file ends a reading with an exception. */
class HostileInputTest {
    private static final int MANY = 20_000;

    static Stream<Arguments> deep() {
        StringBuilder stairs = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            stairs.append("  ".repeat(i)).append("- x\n");
        }
        return Stream.of(
                arguments("> ".repeat(MANY) + "x"),
                arguments(">".repeat(MANY) + "x"),
                arguments("- ".repeat(MANY) + "x"),
                arguments("1. ".repeat(MANY) + "x"),
                arguments("> - ".repeat(MANY) + "x"),
                arguments(stairs.toString()));
    }

    @ParameterizedTest
    @MethodSource("deep")
    void deep_nesting_is_reported(String markdown) {
        assertThat(new Fixture().text(markdown).read().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Kind.UNSUPPORTED_MARKUP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "[a](", "<!-- ", "{{a}}", "<b>", "word "})
    void a_line_or_paragraph_without_end_is_reported(String piece) {
        Fixture fixture = new Fixture().text("Words.\n\n¦" + piece.repeat(MANY));
        assertThat(Fixture.found(fixture.read())).isEqualTo(fixture.expected(Kind.UNSUPPORTED_MARKUP));
    }

    static Stream<Arguments> wild() {
        return Stream.of(
                arguments("[".repeat(MANY)),
                arguments("![".repeat(MANY / 2)),
                arguments("*a **b ".repeat(MANY / 10)),
                arguments("*a ".repeat(2000) + "b*".repeat(2000)),
                arguments("**x *y ".repeat(500) + "z* w**".repeat(500)),
                arguments("[a](".repeat(MANY / 10)),
                arguments("`".repeat(MANY)),
                arguments("<".repeat(MANY)),
                arguments("<!-- ".repeat(MANY / 10)),
                arguments("a <!-- ".repeat(MANY / 10)),
                arguments("{{".repeat(MANY / 10)),
                arguments("{{a}}".repeat(MANY / 10)),
                arguments("|".repeat(99) + "\n" + "|-".repeat(99)),
                arguments("\\".repeat(MANY)),
                arguments("&".repeat(MANY)),
                arguments("# ".repeat(MANY / 2)),
                arguments("<b>".repeat(MANY / 10)),
                arguments("[a]: x\n".repeat(500)),
                arguments("\n".repeat(MANY)),
                arguments("0123456789 ".repeat(2000)),
                arguments("[a]( b.c) ".repeat(1000)),
                arguments("\uD83D\uDE00\u200F\u202E".repeat(MANY / 10)));
    }

    @ParameterizedTest
    @MethodSource("wild")
    void wild_markup_never_throws(String markdown) {
        assertThatCode(() -> new Fixture().text(markdown).easyRead(markdown).read())
                .doesNotThrowAnyException();
    }

    @Test
    void aliases_that_multiply_are_not_followed() {
        StringBuilder laughs = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c < 'k'; c++) {
            String before = ("*" + (char) (c - 1) + ", ").repeat(9);
            laughs.append(c + ": &" + c + " [" + before + "x]\n");
        }
        Reading reading = new Fixture()
                .with("content/stay/leaflet.yaml", laughs.toString())
                .read();
        assertThat(Fixture.found(reading)).containsExactly("YAML_SYNTAX content/stay/leaflet.yaml:1:4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\0b.svg", "../../../../etc/passwd"})
    void a_name_that_no_file_can_have_is_reported(String name) {
        Fixture fixture =
                new Fixture().with("content/site.yaml", "organisation: X\nlanguages: [en]\nlogo: ¦\"" + name + "\"\n");
        String place = fixture.marks().get(0);
        assertThat(Fixture.found(fixture.read())).hasSize(1).allMatch(found -> found.endsWith(" " + place));
    }

    @Test
    void deep_settings_are_reported() {
        Reading reading = new Fixture()
                .with("content/stay/leaflet.yaml", "a: " + "[".repeat(MANY))
                .read();
        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Kind.YAML_SYNTAX));
    }

    @Test
    void a_text_of_random_characters_never_throws() {
        Random random = new Random(7);
        String alphabet = "ab \n\t#*_`[](){}<>!|-+1.\\&;:\"'~=é\u0627\u0301\u200D{{}}---";
        for (int round = 0; round < 100; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 300; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String markdown = text.toString();
            assertThatCode(() -> new Fixture()
                            .text(markdown)
                            .easyRead(markdown)
                            .with("content/stay/cy.md", markdown)
                            .with("content/glossary.yaml", markdown)
                            .read())
                    .as(markdown)
                    .doesNotThrowAnyException();
        }
    }
}
