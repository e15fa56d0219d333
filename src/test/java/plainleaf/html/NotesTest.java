package plainleaf.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plainleaf.content.ContentReader;
import plainleaf.model.Article;
import plainleaf.model.Edition;
import plainleaf.model.FrontMatter.Method;
import plainleaf.model.FrontMatter.Status;
import plainleaf.model.Leaflet;
import plainleaf.model.Reading;
import plainleaf.model.Section;
import plainleaf.model.Site;
import plainleaf.model.Translation;
import plainleaf.model.Variant;

/** What only paper needs: lines to write on, and the code of the page. */
class NotesTest {
    private static final HtmlRenderer RENDERER = new HtmlRenderer(Samples.TEMPLATES);
    private static final Site SITE = Samples.site("https://leaflets.example/", Map.of());

    private static Edition edition(Variant variant, boolean notes, Section... sections) {
        Translation whole =
                Samples.translation("en", variant.wording(), Samples.front("Spine", Status.APPROVED, Method.HUMAN), 1);
        Translation text = whole.withBody(List.of(), List.of(sections));
        return new Edition(
                new Leaflet(
                        "spine",
                        "en",
                        Samples.governance(false, LocalDate.of(2030, 1, 1)),
                        notes,
                        Map.of(),
                        List.of(text)),
                text,
                variant);
    }

    private static Article article(Edition edition) {
        return RENDERER.article(edition, SITE, Samples.PICTURES, Samples.DATE);
    }

    private static Element read(Edition edition) {
        return Jsoup.parseBodyFragment(article(edition).markup()).body();
    }

    private static Section questions() {
        return Samples.section(2, "questions", "Questions to ask", Samples.paragraph("Why?"));
    }

    private static Section under() {
        return Samples.section(3, "family", "For your family", Samples.paragraph("When?"));
    }

    private static Section contact() {
        return Samples.section(2, "contact", "Contact us", Samples.paragraph("Call."));
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void lines_end_the_section_of_questions_with_all_that_is_under_it(Variant variant) {
        Element article = read(edition(variant, true, questions(), under(), contact()));

        assertThat(article.select("h2, h3").eachAttr("id")).startsWith("questions", "family", "my-notes", "contact");
        assertThat(article.select(".notes hr")).hasSizeGreaterThanOrEqualTo(6);
        assertThat(article.select(".notes").hasAttr("data-generated")).isTrue();
    }

    @Test
    void a_leaflet_may_want_none_and_others_have_none() {
        assertThat(read(edition(Variant.STANDARD, false, questions())).select(".notes"))
                .isEmpty();
        assertThat(read(edition(Variant.STANDARD, true, contact())).select(".notes"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"none, false", "lines, true"})
    void the_leaflets_file_says_so(String notes, boolean lines, @TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("spine"));
        Files.writeString(folder.resolve("site.yaml"), "organisation: Hospital\nlanguages: [en]\n");
        Files.writeString(folder.resolve("spine/leaflet.yaml"), "notes: " + notes + "\n");
        Files.writeString(
                folder.resolve("spine/en.md"), "---\ntitle: Spine\n---\n\n## Questions {#questions}\n\n- Why?\n");

        Reading reading = new ContentReader(folder, Path.of("templates")).read();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.leaflets().get(0).editions())
                .hasSize(2)
                .allSatisfy(edition ->
                        assertThat(read(edition).select(".notes").isEmpty()).isNotEqualTo(lines));
    }

    @Test
    void the_pdf_lists_them_and_the_page_has_none_of_it() {
        Edition edition = edition(Variant.STANDARD, true, questions(), contact());
        Article article = article(edition);

        assertThat(RENDERER.printSheet(edition, article, SITE, Samples.PICTURES, Instant.EPOCH, Samples.MEASURE)
                        .xhtml())
                .contains("<bookmark name=\"My notes\" href=\"#my-notes\">", "<svg ");
        assertThat(RENDERER.page(edition, article, SITE, Samples.catalogue(edition))
                        .markup())
                .doesNotContain("my-notes", "<svg", "data-paper")
                .contains("https://leaflets.example/en/spine/");
    }
}
