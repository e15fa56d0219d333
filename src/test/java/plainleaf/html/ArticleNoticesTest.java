package plainleaf.html;

import static org.assertj.core.api.Assertions.assertThat;
import static plainleaf.html.ReadArticle.read;
import static plainleaf.html.ReadArticle.set;
import static plainleaf.html.ReadArticle.standard;

import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plainleaf.model.Edition;
import plainleaf.model.FrontMatter.Method;
import plainleaf.model.FrontMatter.Status;
import plainleaf.model.Site;
import plainleaf.model.Translation;
import plainleaf.model.Variant;
import plainleaf.model.Wording;

/** What an article says of itself: banners before the text, the back matter behind it. */
class ArticleNoticesTest {
    @Test
    void the_back_matter_gives_contact_dates_and_whole_addresses() {
        Element about = standard().selectFirst("section.about");

        assertThat(about.selectFirst(".phone a").attr("href")).isEqualTo("tel:01632960123");
        assertThat(about.selectFirst(".phone .keep").text()).isEqualTo("01632 960 123");
        assertThat(about.select("dt").eachText())
                .containsExactly(
                        "Reference", "Version", "Published", "Last reviewed", "Next review", "Owner", "Approved by");
        assertThat(about.select("dd").eachText()).contains("RAD-1", "5 January 2026", "1 January 2030", "Radiology");
        assertThat(about.select(".sources p").eachText())
                .containsExactly("NICE guidance, September 2003", "https://www.nice.org.uk/guidance/ipg12");
    }

    @Test
    void offers_the_web_address_only_where_there_is_one() {
        Site online = Samples.site("https://leaflets.example/base", Map.of());

        assertThat(standard().text()).doesNotContain("Read or print it at:");
        assertThat(read(set(Samples.edition(Variant.STANDARD, 1), online))
                        .select(".about a:has(.address)")
                        .eachAttr("href"))
                .contains("https://leaflets.example/base/en/spine/");
        assertThat(read(set(Samples.edition(Variant.LARGE_PRINT, 1), online))
                        .select(".about a:has(.address)")
                        .eachAttr("href"))
                .contains("https://leaflets.example/base/en/spine/large-print.html");
    }

    @Test
    void an_approved_leaflet_has_no_banner() {
        assertThat(standard().select(".banner")).isEmpty();
    }

    @Test
    void every_warning_comes_first_and_in_the_language_of_the_text() {
        Translation text =
                Samples.translation("cy", Wording.PLAIN, Samples.front("Asgwrn", Status.DRAFT, Method.MACHINE), 1);
        Edition edition = new Edition(
                Samples.leaflet(Samples.governance(true, LocalDate.of(2026, 11, 22)), text), text, Variant.STANDARD);

        Element first = read(set(edition, Samples.site())).child(0);

        assertThat(first.className()).isEqualTo("banner");
        assertThat(first.hasAttr("data-generated")).isTrue();
        assertThat(first.select("p").eachText()).hasSize(3).satisfies(banners -> {
            assertThat(banners.get(0)).startsWith("Taflen enghreifftiol");
            assertThat(banners.get(1)).startsWith("Drafft. Peiriant a gyfieithodd");
            assertThat(banners.get(2)).contains("22 Tachwedd 2026");
        });
    }

    @Test
    void in_giant_print_the_title_comes_first_and_then_each_warning_in_a_box_of_its_own() {
        Translation text =
                Samples.translation("en", Wording.PLAIN, Samples.front("Spine", Status.DRAFT, Method.MACHINE), 1);
        Edition edition = new Edition(
                Samples.leaflet(Samples.governance(true, LocalDate.of(2026, 11, 22)), text), text, Variant.LARGE_PRINT);

        Element first = read(set(edition, Samples.site("", Map.of(), 28))).child(0);

        assertThat(first.className()).isEqualTo("cover");
        assertThat(first.select("p, h1").eachText())
                .hasSizeGreaterThan(5)
                .startsWith("Example Hospital", "Spine")
                .element(2, InstanceOfAssertFactories.STRING)
                .startsWith("Draft.");
        assertThat(first.select(".banner"))
                .hasSize(3)
                .allSatisfy(box -> assertThat(box.select("p")).hasSize(1));
        assertThat(first.select(".banner").last().text()).startsWith("This is a sample");
        assertThat(read(set(edition, Samples.site("", Map.of(), 21))).child(0).className())
                .isEqualTo("banner");
    }

    @ParameterizedTest
    @CsvSource({"HUMAN,no person has checked", "MACHINE,A machine wrote"})
    void a_draft_of_the_source_says_how_it_was_written(Method method, String words) {
        Translation text = Samples.translation("en", Wording.PLAIN, Samples.front("Spine", Status.DRAFT, method), 1);

        assertThat(read(set(Samples.edition(text, Variant.STANDARD), Samples.site()))
                        .select(".banner p")
                        .eachText())
                .singleElement()
                .asString()
                .startsWith("Draft. ")
                .containsIgnoringCase(words);
    }
}
