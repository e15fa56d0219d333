package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plainleaf.check.Book;
import plainleaf.diagnostic.Rule;

/** {@code plainleaf explain}, and the page of the docs it writes. */
class ExplainCommandTest {
    private static final Path PAGE = Path.of("src/docs/rules.md");

    @Test
    void a_rule_is_told_whole() {
        CommandLineRun run = CommandLineRun.of("explain", "picture-alternative");

        assertThat(run.out()).isEqualTo("""
                picture-alternative: Every picture says in words what it shows, or is marked as decorative.

                  severity    error
                  standard    WCAG 2.2, 1.1.1; PDF/UA-1, 7.3; Matterhorn 13-004
                              EN 301 549 v3.2.1, 9.1.1.1, 10.1.1.1
                  what to do  write what the picture says between the square brackets, or add the title "decorative"

                  fails (en.md)
                    ![](pictures/stairs.svg)

                  passes
                    ![A person on the stairs](pictures/stairs.svg)

                """);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_clause_says_what_a_reader_suffers_and_whether_it_can_occur() {
        assertThat(CommandLineRun.of("explain", "pdf-ua:7.3-1").out())
                .contains(
                        "a picture has no alternative", "PDF/UA-1, 7.3, test 1", "Matterhorn 13-004", "says “graphic”")
                .doesNotContain("never");
        assertThat(CommandLineRun.of("explain", "pdf-ua:7.18.4-1").out())
                .contains("it cannot occur in a leaflet of Plainleaf: leaflets have no forms");
        assertThat(CommandLineRun.of("explain", "pdf-ua-2:Table 5. Annot-Aside-1")
                        .out())
                .contains("a tag stands inside another");
    }

    @Test
    void without_a_rule_all_are_listed_by_their_rooms() {
        CommandLineRun run = CommandLineRun.of("explain");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.startsWith("  "))
                        .map(line -> line.strip().split(" ")[0]))
                .containsExactlyElementsOf(
                        Book.WHOLE.rules().stream().map(Rule::id).toList());
        assertThat(run.out()).contains("\ncontent: ", "\npdf: PDFs\n", "explain needs-a-person");
    }

    @Test
    void what_is_left_to_people_can_be_asked_for() {
        assertThat(CommandLineRun.of("explain", "needs-a-person").out())
                .contains("order-sensible: ", "translation-right: ", "  who         a clinician\n");
    }

    @Test
    void a_slip_of_the_pen_is_answered_with_the_nearest_rule() {
        CommandLineRun run = CommandLineRun.of("explain", "pictur-alternative");

        assertThat(run.err())
                .isEqualTo("plainleaf: There is no rule 'pictur-alternative'. Did you mean “picture-alternative”?\n");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(CommandLineRun.of("explain", "zzzzzzzzz").err()).contains("plainleaf explain lists them all.");
    }

    @Test
    void what_cannot_be_seen_is_named() {
        assertThat(CommandLineRun.of("explain", "bidi-control").out())
                .contains("Ring 01632 960 101<U+200E>.\n    where U+200E, LEFT-TO-RIGHT MARK\n");
        assertThat(CommandLineRun.of("explain", "unnormalised-text").out()).contains("cafe<U+0301>");
        assertThat(CommandLineRun.of("explain", "private-character").out())
                .contains("<U+F0B7> Hold", "U+F0B7, a private");
        assertThat(CommandLineRun.of("explain", "mixed-script-word").out())
                .contains("where С is U+0421, CYRILLIC CAPITAL LETTER ES");
    }

    @Test
    void machines_have_the_same() {
        assertThat(CommandLineRun.of("explain", "html-ids", "--format=json").out())
                .contains(
                        "\"room\": \"html\"",
                        "\"european\": [\n        \"9.1.3.1\"",
                        "\"form\": \"html\"",
                        "\"exitCode\": 0");
        assertThat(CommandLineRun.of("explain", "--format", "json").out())
                .contains("\"id\": \"pdf-ua:7.16-1\"", "\"canOccur\": false", "\"id\": \"alternative-right\"");
        assertThat(CommandLineRun.of("explain", "html-ids", "--format", "markdown")
                        .out())
                .startsWith("### html-ids\n")
                .contains("```html\n<a href=\"#dwon\">Going down</a>\n```");
    }

    /** To bring it up to date, run with {@code -Dplainleaf.golden=accept}. */
    @Test
    void the_page_of_the_docs_is_up_to_date() throws IOException {
        String page = CommandLineRun.of("explain", "--format", "markdown").out();
        if ("accept".equals(System.getProperty("plainleaf.golden"))) Files.writeString(PAGE, page);

        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void the_page_has_an_address_for_everything_and_links_to_nothing_else() throws IOException {
        String page = Files.readString(PAGE).replaceAll("(?s)```.*?```", "");
        List<String> addresses = Stream.concat(
                        found(page, "(?m)^### ([a-z-]+)$").stream(), found(page, "<a id=\"([^\"]+)\"").stream())
                .toList();

        assertThat(addresses).doesNotHaveDuplicates();
        assertThat(found(page, "\\]\\(#([^)]+)\\)")).hasSizeGreaterThan(80).allMatch(addresses::contains);
        assertThat(Book.WHOLE.ids().stream().map(id -> id.replace(':', '-'))).allMatch(addresses::contains);
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
