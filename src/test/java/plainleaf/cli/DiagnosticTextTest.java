package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Cause;
import plainleaf.model.EditionId;
import plainleaf.model.Location;
import plainleaf.model.SourceFile;
import plainleaf.model.Variant;
import plainleaf.report.Causes;

class DiagnosticTextTest {
    private static final Rule RULE = new Rule(
            "missing-glyph",
            Severity.ERROR,
            "Every character is drawn.",
            "PDF/UA-1, 7.21.8",
            "use another character",
            Example.markdown("☤", "."));

    @Test
    void the_caret_stands_under_the_character() {
        assertThat(text("Take ☤ with water.", 6)).isEqualTo("""
                        error[missing-glyph] content/hip/en.md:41:6
                           41 | Take ☤ with water.
                              |      ^ it has no picture
                           help: use another character

                        """);
    }

    @Test
    void marks_take_no_room_and_han_takes_two() {
        assertThat(text("水e\u0301☤", 4)).contains("\n      |    ^ it");
    }

    @Test
    void a_long_line_is_cut_around_the_place() {
        String line = "a".repeat(500) + "☤" + "b".repeat(500);
        assertThat(text(line, 501).lines().toList().get(1)).hasSizeLessThan(120).contains("…", "☤");
        assertThat(text(line, 501).lines().toList().get(2)).contains(" ".repeat(61) + "^");
    }

    @Test
    void a_terminal_is_never_told_what_to_do_by_a_text() {
        assertThat(text("red \u001b[31m and \u202Eturned", 1))
                .contains("red <U+001B>[31m and <U+202E>turned")
                .doesNotContain("\u001b", "\u202E");
    }

    @Test
    void what_cannot_be_seen_is_shown_as_its_number() {
        assertThat(text("Hand\u00ADrail\u200B and\uFEFF step", 10))
                .contains("Hand<U+00AD>rail<U+200B> and<U+FEFF> step\n      | " + " ".repeat(16) + "^ it");
        assertThat(text("step\u200Dby", 5)).contains("step<U+200D>by\n      |     ^ it");
        assertThat(text("\u0645\u06CC\u200C\u0634\u0648\u062F", 1)).doesNotContain("<U+");
    }

    @Test
    void a_file_as_a_whole_has_no_excerpt() {
        String text = new DiagnosticText(Map.of(), Ansi.OFF)
                .of(cause(RULE.brokenIn(
                                new EditionId("hip", "en", Variant.LARGE_PRINT),
                                Location.of("content/hip/en.md"),
                                "it is lost")
                        .onPage(3)));
        assertThat(text).isEqualTo("""
                        error[missing-glyph] content/hip/en.md (large-print, page 3)
                              = it is lost
                           help: use another character

                        """);
    }

    @Test
    void the_same_finding_of_two_editions_is_shown_once() {
        Diagnostic one = RULE.brokenIn(new EditionId("hip", "en", Variant.STANDARD), at(3), "lost");
        Diagnostic two = RULE.brokenIn(new EditionId("hip", "en", Variant.LARGE_PRINT), at(3), "lost");
        Diagnostic other = RULE.brokenIn(new EditionId("hip", "en", Variant.STANDARD), at(4), "lost");
        assertThat(Causes.of(List.of(one, two, other))).hasSize(2);
        assertThat(new DiagnosticText(Map.of(), Ansi.OFF)
                        .of(Causes.of(List.of(one, two.onPage(2))).get(0)))
                .startsWith("error[missing-glyph] content/hip/en.md:3:1 (standard; large-print, page 2)\n");
    }

    private static Location at(int line) {
        return new Location("content/hip/en.md", line, 1);
    }

    private static String text(String line, int column) {
        String file = "content/hip/en.md";
        String blank = "\n".repeat(40);
        return new DiagnosticText(
                        Map.of(file, new SourceFile(file, (blank + line).lines().toList())), Ansi.OFF)
                .of(cause(RULE.brokenAt(new Location(file, 41, column), "it has no picture")));
    }

    private static Cause cause(Diagnostic diagnostic) {
        return Causes.of(List.of(diagnostic)).get(0);
    }
}
