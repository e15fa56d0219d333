package plainleaf.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.model.Problem;
import plainleaf.model.Problem.Kind;
import plainleaf.model.Reading;

/** What cannot be used in a text is reported at its place, and nothing else is. */
class MarkdownProblemsTest {
    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(Kind.RAW_HTML, "Some ¦<b>bold words."),
                arguments(Kind.RAW_HTML, "𝒜 letter beyond the BMP, then ¦<br>"),
                arguments(Kind.RAW_HTML, "A tab\tthen ¦<br>"),
                arguments(Kind.RAW_HTML, "- item\n\n  > quoted ¦<i>words"),
                arguments(Kind.RAW_HTML, "¦<div>\nA block\n</div>"),
                arguments(Kind.RAW_HTML, "Words\n\n¦<!-- a note that never ends\n\n## Lost"),
                arguments(Kind.RAW_HTML, "<!-- note --> ¦words that would be lost\n\nMore."),
                arguments(Kind.UNSUPPORTED_MARKUP, "¦# A main heading"),
                arguments(Kind.UNSUPPORTED_MARKUP, "¦Main\n===="),
                arguments(Kind.UNSUPPORTED_MARKUP, "¦##\n\nWords."),
                arguments(Kind.UNSUPPORTED_MARKUP, "- item\n\n  ¦## In a list"),
                arguments(Kind.UNSUPPORTED_MARKUP, "> ¦### In a quotation"),
                arguments(Kind.UNSUPPORTED_MARKUP, "> [!NOTE]\n> ¦## In a callout"),
                arguments(Kind.UNSUPPORTED_MARKUP, "Look: ¦![Words](../pictures/a.svg) there."),
                arguments(Kind.UNSUPPORTED_MARKUP, "## Heading ¦![Words](../pictures/a.svg)"),
                arguments(Kind.UNSUPPORTED_MARKUP, "> [!NOTE]\n> Words\n>\n> > ¦[!TIP]\n> > Nested"),
                arguments(Kind.UNSUPPORTED_MARKUP, "¦Words before\n| A | B |\n|---|---|\n| 1 | 2 |"),
                arguments(Kind.UNSUPPORTED_MARKUP, "| A | B |\n|---|---|\n¦| 1 | 2 | 3 |"),
                arguments(Kind.UNSUPPORTED_MARKUP, "| A | B |\n|---|---|\n¦| 1 |\n| 2 | 3 |"),
                arguments(Kind.UNSUPPORTED_MARKUP, "¦| A | B |\n|---|---|"),
                arguments(Kind.UNKNOWN_CALLOUT, "> ¦[!DANGER]\n> Words"),
                arguments(Kind.UNKNOWN_CALLOUT, "> ¦[!NOTE] Words on the same line"),
                arguments(Kind.HEADING_ID, "## Risks ¦{#Risks}"),
                arguments(Kind.HEADING_ID, "## Risks ¦{#}"),
                arguments(Kind.HEADING_ID, "## One {#risks}\n\n## Two ¦{#risks}"),
                arguments(Kind.HEADING_ID, "## About ¦{#about-this-leaflet}"),
                arguments(Kind.HEADING_ID, "## About ¦{#about-contact}"),
                arguments(Kind.HEADING_ID, "## Words ¦{#hard-words}"),
                arguments(Kind.HEADING_ID, "## Notes ¦{#my-notes}"),
                arguments(Kind.HEADING_ID, "## About ¦{#about-evidence}"),
                arguments(Kind.PICTURE_ALTERNATIVE, "¦![](../pictures/a.svg)"),
                arguments(Kind.PICTURE_ALTERNATIVE, "¦![](../pictures/a.svg \"A caption\")"),
                arguments(Kind.PICTURE_ALTERNATIVE, "¦![Words](../pictures/a.svg \"decorative\")"),
                arguments(Kind.PICTURE_MISSING, "¦![Words](../pictures/b.svg)"),
                arguments(Kind.PICTURE_MISSING, "¦![Words](..\\pictures\\a.svg)"),
                arguments(Kind.PICTURE_UNSAFE, "¦![Words](../../templates/fonts/NotoSans-Regular.ttf)"),
                arguments(Kind.PICTURE_UNSAFE, "¦![Words](https://example.org/a.svg)"),
                arguments(Kind.PICTURE_UNSAFE, "¦![Words](//example.org/a.svg)"),
                arguments(Kind.PICTURE_UNSAFE, "¦![Words](/content/pictures/a.svg)"),
                arguments(Kind.PICTURE_UNSAFE, "¦![Words](data:image/png;base64,AAAA)"),
                arguments(Kind.PICTURE_UNSAFE, "¦![Words]()"),
                arguments(Kind.PICTURE_UNSAFE, "¦![Words](en.md)"),
                arguments(Kind.LINK_TARGET, "Go ¦[there](javascript:alert)"),
                arguments(Kind.LINK_TARGET, "Go ¦[there](JavaScript:alert)"),
                arguments(Kind.LINK_TARGET, "Go ¦[there](data:text/html,x)"),
                arguments(Kind.LINK_TARGET, "Go ¦[there](file:///etc/passwd)"),
                arguments(Kind.LINK_TARGET, "Go ¦[there](other.md)"),
                arguments(Kind.LINK_TARGET, "Go ¦[there](//example.org)"),
                arguments(Kind.LINK_TARGET, "Go ¦[there](</a b>)"),
                arguments(Kind.LINK_TARGET, "Go ¦[there](../other leaflet.md)"),
                arguments(Kind.LINK_TARGET, "Go ¦[there](#nowhere)"),
                arguments(Kind.LINK_TARGET, "Go ¦[there](https://)"),
                arguments(Kind.LINK_TARGET, "Write ¦[us](mailto:nobody)"),
                arguments(Kind.LINK_TARGET, "Ring ¦[us](tel:the-ward)"),
                arguments(Kind.LINK_TARGET, "Ring ¦[us](tel:+44(0)1632960123)"),
                arguments(Kind.LINK_TARGET, "Go ¦[](https://example.org)"),
                arguments(Kind.LINK_TARGET, "Go ¦[there][ref].\n\n[ref]: other.md"),
                arguments(Kind.UNKNOWN_FACT, "Come at ¦{{time}}."),
                arguments(Kind.UNKNOWN_FACT, "Come at ¦{{ gate }}."),
                arguments(Kind.UNKNOWN_FACT, "Come at ¦{{gate."),
                arguments(Kind.UNKNOWN_FACT, "> - Come\n>   at ¦{{time}}."),
                arguments(Kind.UNKNOWN_FACT, "[Words](https://example.org/¦{{time}})"),
                arguments(Kind.UNKNOWN_FACT, "![The ¦{{time}}](../pictures/a.svg)"),
                arguments(Kind.UNKNOWN_FACT, "![Words](../pictures/a.svg \"The ¦{{time}}\")"),
                arguments(Kind.MISSING_TRANSLATION, "Come to ¦{{welsh-only}}."));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_found_at_its_place_and_nothing_else(Kind kind, String markdown) {
        Fixture fixture =
                new Fixture().facts("  gate: 19\n  welsh-only: {cy: Uned}\n").text(markdown);
        Reading reading = fixture.read();

        assertThat(Fixture.found(reading)).isEqualTo(fixture.expected(kind)).isNotEmpty();
        assertThat(reading.problems()).allSatisfy(MarkdownProblemsTest::speaksToPeople);
    }

    private static void speaksToPeople(Problem problem) {
        assertThat(problem.detail()).endsWith(".").hasSizeGreaterThan(15);
        assertThat(problem.hint()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- a note -->\n\nWords <!-- another --> here.",
                "2 \\< 3 and 3 < 4 & 5 > 4",
                "`<b>` is code",
                "Words with {x}, {#id} and $x$ in them",
                "\\{{gate}} and `{{unknown}}`",
                "    {{unknown}} in code",
                "<!-- {{unknown}} -->",
                "Come to Gate {{gate}}.",
                "## Risks {#risks}\n\nSee [risks](#risks) and [about](#about-this-leaflet).",
                "## Risgiau é\n\nSee [there](#risgiau-é) and [there](#risgiau-%C3%A9).",
                "> A quotation [!NOTE] with brackets",
                "> [!nOtE]\n> Words",
                "![Words](../pictures/a.svg)",
                "![](../pictures/a.svg \"decorative\")",
                "![Words][pic]\n\n[pic]: ../pictures/a.svg",
                "- item\n\n  ![Words](../pictures/a.svg)",
                "![Words](./../pictures/%61.svg)",
                "[a](https://example.org) [b](http://example.org/ä?q=1&r=2) [c](mailto:a@b.example) [d](tel:+441632960123)",
                "<https://example.org> and <a@b.example> and [x][y]\n\n[y]: https://example.org \"title\"",
                "www.example.org and https://example.org stay text",
                "| A | B |\n|---|---|\n| 1 | |\n| 2 \\| 3 | 4 |",
                "A note [1](see below) and",
                "A [bracket] and an [unknown][reference] and ![one](",
                "Words | with | bars\nand more",
                "***\n\nWords\n\n---",
                "## Table {#t}\n\nTable: not a caption"
            })
    void a_near_miss_is_fine(String markdown) {
        assertThat(Fixture.found(
                        new Fixture().facts("  gate: 19\n").text(markdown).read()))
                .isEmpty();
    }
}
