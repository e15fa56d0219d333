package plainleaf.html;

import static org.assertj.core.api.Assertions.assertThat;
import static plainleaf.html.ReadArticle.read;
import static plainleaf.html.ReadArticle.set;
import static plainleaf.html.ReadArticle.standard;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;
import plainleaf.model.AddedHeading;
import plainleaf.model.Article;
import plainleaf.model.Edition;
import plainleaf.model.FrontMatter;
import plainleaf.model.FrontMatter.Method;
import plainleaf.model.FrontMatter.Status;
import plainleaf.model.GlossaryTerm;
import plainleaf.model.Heading;
import plainleaf.model.RichText;
import plainleaf.model.Section;
import plainleaf.model.TablesAsLists;
import plainleaf.model.Translation;
import plainleaf.model.Variant;
import plainleaf.model.Wording;

class ArticleTest {
    @ParameterizedTest
    @EnumSource(Variant.class)
    void is_well_formed_and_says_language_direction_and_variant(Variant variant) throws Exception {
        Article article = set(Samples.edition(variant, 6), Samples.site());

        DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(article.markup())));
        Element root = read(article);
        assertThat(root.attr("lang")).isEqualTo("en");
        assertThat(root.attr("dir")).isEqualTo("ltr");
        assertThat(root.classNames()).contains("leaflet", variant.id());
    }

    @Test
    void has_one_main_heading_the_text_and_the_back_matter() {
        Element article = standard();

        assertThat(article.select("h1").eachText()).containsExactly("Spine & back");
        assertThat(article.select("h1").first().parent().className()).isEqualTo("cover");
        assertThat(article.select("article > h2").eachAttr("id")).containsExactly("part-1", "part-2");
        assertThat(article.children().last().id()).isEqualTo("about-this-leaflet");
    }

    @ParameterizedTest
    @CsvSource({"zh-Hans, true", "zh-Hant, true", "en, false"})
    void after_a_full_width_sign_only_a_trace_of_a_space_is_left(String tag, boolean fullWidth) {
        Translation text =
                Samples.translation(tag, Wording.PLAIN, Samples.front("背", Status.APPROVED, Method.HUMAN), 1);

        Element article = read(set(Samples.edition(text, Variant.STANDARD), Samples.site()));

        assertThat(article.select(".callout-title:has(.label + .trace)").isEmpty())
                .isNotEqualTo(fullWidth);
        assertThat(article.select(".phone > .trace").isEmpty()).isNotEqualTo(fullWidth);
        // The words stay apart for those who listen.
        assertThat(article.select(".phone").text()).matches(".*[:：] .*");
    }

    @Test
    void every_block_of_the_text_says_where_it_comes_from() {
        Element article = standard();

        List<String> homeless = article
                .select(
                        "h1, .summary, p, h2, h3, ul, ol, li, table, tr, td, th, figure, .callout, .code, hr, blockquote, .picture-block")
                .stream()
                .filter(element -> element.closest("[data-generated]") == null)
                .filter(element -> !element.attr("data-at").matches("\\d+:\\d+"))
                .map(Element::outerHtml)
                .toList();

        assertThat(homeless).isEmpty();
        assertThat(article.select("[data-at]")).hasSizeGreaterThan(40);
    }

    @Test
    void everything_the_program_adds_says_so() {
        Element article = standard();
        article.select("[data-generated]").remove();

        assertThat(article.wholeText())
                .doesNotContain("Example Hospital", "Emergency", "About this leaflet", "RAD-1")
                .contains("Spine & back", "Call 999", "Words 2");
    }

    @Test
    void hostile_text_stays_text() {
        FrontMatter front = Samples.front("<script>alert(1)</script>\"'&", Status.APPROVED, Method.HUMAN);
        Translation text = Samples.translation("en", Wording.PLAIN, front, 1);
        Edition edition = Samples.edition(text, Variant.STANDARD);

        Element article = read(set(edition, Samples.site()));

        assertThat(article.select("script")).isEmpty();
        assertThat(article.selectFirst("h1").wholeText()).isEqualTo("<script>alert(1)</script>\"'&");
        assertThat(article.selectFirst(".code").wholeText()).isEqualTo("x < y");
        assertThat(article.select("figure img").first().attr("alt")).isEqualTo("3 bones, \"one\" < another");
    }

    @Test
    void text_in_template_language_is_not_run() {
        FrontMatter front = Samples.front("${labels.say(\"nav.all\")} <#assign x=1>", Status.APPROVED, Method.HUMAN);
        Edition edition = Samples.edition(Samples.translation("en", Wording.PLAIN, front, 1), Variant.STANDARD);

        assertThat(read(set(edition, Samples.site())).selectFirst("h1").wholeText())
                .isEqualTo("${labels.say(\"nav.all\")} <#assign x=1>");
    }

    @ParameterizedTest
    @CsvSource({"STANDARD,5,false", "STANDARD,6,true", "LARGE_PRINT,1,true", "EASY_READ,5,false", "EASY_READ,6,true"})
    void lists_its_contents_in_large_print_and_from_six_headings_on(Variant variant, int headings, boolean listed) {
        Element article = read(set(Samples.edition(variant, headings), Samples.site()));

        assertThat(article.select("nav.contents").isEmpty()).isNotEqualTo(listed);
        if (listed) {
            // The link must stay inline: of one that is laid out as a cell the PDF engine makes none.
            assertThat(article.select("nav.contents li > span.title > a")).hasSize(headings + 1);
            assertThat(article.select("nav.contents a").eachAttr("href"))
                    .hasSize(headings + 1)
                    .startsWith("#part-1")
                    .endsWith("#about-this-leaflet")
                    .allSatisfy(target -> assertThat(article.getElementById(target.substring(1)))
                            .isNotNull());
            assertThat(article.select(".page-number").eachText()).allMatch(String::isEmpty);
        }
    }

    @Test
    void steps_have_titles_and_plain_numbers_do_not() {
        Element article = standard();

        assertThat(article.select("ol.steps .step-title").eachText()).containsExactly("Lie on your front.");
        assertThat(article.selectFirst("ol.steps").attr("start")).isEqualTo("3");
        assertThat(article.select("ol:not(.steps) > li").eachText()).containsExactly("one", "two");
    }

    @Test
    void no_text_stands_loose_beside_a_block() {
        List<Element> mixed = standard().select("*").stream()
                .filter(element ->
                        element.select("> p, > ul, > ol, > div, > h3").size() > 0)
                .filter(element -> !element.ownText().isBlank())
                .toList();

        assertThat(mixed).isEmpty();
    }

    @Test
    void a_table_says_which_cells_are_headers() {
        Element article = standard();
        Element first = article.select("table").first();

        assertThat(first.selectFirst("caption").text()).isEqualTo("What could go wrong");
        assertThat(first.select("thead > tr > *").eachAttr("scope")).containsExactly("col");
        assertThat(first.select("tbody th[scope=row]").eachText()).containsExactly("Bleeding");
        assertThat(article.select("table").last().select("tbody th")).isEmpty();
    }

    @Test
    void a_callout_is_named_by_word_and_class() {
        Element article = standard();

        assertThat(article.select(".callout").eachAttr("class"))
                .containsExactly(
                        "callout emergency", "callout urgent", "callout important", "callout tip", "callout note");
        assertThat(article.select(".callout-title").eachText())
                .containsExactly(
                        "Emergency: Call 999",
                        "Urgent: Contact your GP",
                        "Important: Pregnancy",
                        "Tip",
                        "Note: Parking");
    }

    @Test
    void shows_the_pictures_it_names_and_only_those() {
        Article article = set(Samples.edition(Variant.EASY_READ, 1), Samples.site());

        assertThat(article.pictures()).containsExactly(Samples.DRAWING);
        assertThat(read(article).select("img").eachAttr("src")).containsOnly("../../assets/pictures/spine.svg");
        assertThat(read(article).select(".picture-block img").attr("alt")).isEmpty();
    }

    @Test
    void leaves_out_a_picture_that_is_not_there() {
        Article article = ReadArticle.RENDERER.article(
                Samples.edition(Variant.STANDARD, 1), Samples.site(), Map.of(), Samples.DATE);

        assertThat(article.pictures()).isEmpty();
        assertThat(read(article).select("img")).isEmpty();
    }

    @Test
    void a_paragraph_that_announces_a_list_is_marked() {
        Element article = standard();

        assertThat(article.select("p.lead-in").eachText()).contains("Your spine is a column of bones.");
        assertThat(article.select("p.lead-in").eachText()).doesNotContain("Words 2");
    }

    @Test
    void a_long_title_is_set_smaller() {
        FrontMatter front = Samples.front("A title of forty-one characters and more x", Status.APPROVED, Method.HUMAN);
        Edition edition = Samples.edition(Samples.translation("en", Wording.PLAIN, front, 1), Variant.STANDARD);

        assertThat(read(set(edition, Samples.site())).selectFirst("h1").className())
                .isEqualTo("longest");
        assertThat(standard().selectFirst("h1").className()).isEqualTo("short");
    }

    @Test
    void a_linked_heading_is_no_link_within_the_contents() {
        Translation text =
                Samples.translation("en", Wording.PLAIN, Samples.front("Spine", Status.APPROVED, Method.HUMAN), 0);
        Translation linked = text.withBody(
                List.of(),
                List.of(new Section(
                        new Heading(
                                2,
                                "x",
                                new RichText("See NICE", "See <a href=\"https://nice.org.uk\">NICE</a>"),
                                Samples.at()),
                        List.of())));

        Element article = read(set(Samples.edition(linked, Variant.LARGE_PRINT), Samples.site()));

        assertThat(article.selectFirst(".contents a").select("a")).hasSize(1);
        assertThat(article.selectFirst(".contents a").text()).isEqualTo("See NICE");
    }

    private static Edition easyReadWithHardWords() {
        Translation text = Samples.translation(
                        "en", Wording.EASY_READ, Samples.front("Spine", Status.APPROVED, Method.HUMAN), 1)
                .withHardWords(List.of(new GlossaryTerm.Entry("handrail", List.of(), "a bar to hold")));
        Section questions = Samples.section(2, "questions", "Questions to ask", Samples.paragraph("Why?"));
        return Samples.edition(text.withBody(text.opening(), List.of(questions)), Variant.EASY_READ);
    }

    @Test
    void no_heading_of_an_author_can_have_the_id_of_one_that_is_added() {
        Element article = read(set(easyReadWithHardWords(), Samples.site()));

        assertThat(article.select("[data-generated][id], [data-generated] [id]").eachAttr("id"))
                .containsExactlyInAnyOrderElementsOf(AddedHeading.ids());
    }

    @Test
    void tables_that_become_lists_take_no_hard_words_away() {
        Edition edition = new TablesAsLists(table -> true).in(easyReadWithHardWords());

        assertThat(read(set(edition, Samples.site())).select(".hard-words dt").eachText())
                .containsExactly("handrail");
    }
}
