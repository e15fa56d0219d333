package plainleaf.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.model.Edition;
import plainleaf.model.Variant;

/** No style sheet slants, capitalises or spaces out letters that do not bear it. */
class RefusedStylesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "em { font-style: italic; }",
                "em{font-style:oblique 10deg}",
                "h2 { text-transform: uppercase }",
                "h2 { font-variant: small-caps; }",
                "h2 { font-variant-caps: all-small-caps; }",
                "p { font: italic 12pt \"Noto Sans\"; }",
                "h1 { font-style: italic !important; }"
            })
    void no_language_is_slanted_or_capitalised(String css) {
        assertThatThrownBy(() -> RefusedStyles.check(css))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(css.replaceAll("^[^{]*\\{ ?|;? ?}$", ""));
        assertThatThrownBy(() -> RefusedStyles.check(css, "en")).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ur", "ar", "ckb", "pa", "pa-Arab", "bn", "ta", "hi", "ti", "zh-Hans"})
    void joined_and_other_scripts_are_not_spaced_out(String tag) {
        assertThatThrownBy(() -> RefusedStyles.check("h1{letter-spacing:-.02em}", tag))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("letter-spacing:-.02em");
    }

    @Test
    void latin_may_be_spaced_where_a_sheet_is_its_own() {
        assertThatCode(() -> RefusedStyles.check("h1{letter-spacing:-.02em}", "vi"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> RefusedStyles.check("h1{letter-spacing:-.02em}"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_takes_styling_back_is_fine() {
        RefusedStyles.check("em{font-style:normal;letter-spacing: 0;text-transform:none}"
                + "/* font-style: italic */ .x{font:12pt \"Noto Sans\"}");
    }

    /** The whole way: a designer's own templates are refused before a page is made. */
    @Test
    void a_sheet_of_the_templates_folder_is_refused(@TempDir Path folder) throws IOException {
        copy(Samples.TEMPLATES, folder);
        Edition edition = Samples.edition(Variant.STANDARD, 1);
        List<Path> sheets =
                List.of(folder.resolve("styles/print/standard.css"), folder.resolve("styles/web/article.css"));
        for (Path sheet : sheets) {
            String css = Files.readString(sheet);
            Files.writeString(sheet, css + "\n.summary { font-style: italic; }\n");
            assertThatThrownBy(() -> {
                        Templates templates = new Templates(folder);
                        new WebAssets(templates, new Icons(templates), new WebFonts(templates));
                        new PrintStyles(templates).of(edition, Samples.site());
                    })
                    .hasMessageContaining("font-style: italic");
            Files.writeString(sheet, css);
        }
        assertThat(new PrintStyles(new Templates(folder)).of(edition, Samples.site()))
                .isNotEmpty();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
