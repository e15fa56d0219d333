package plainleaf.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import plainleaf.model.Article;
import plainleaf.model.Edition;
import plainleaf.model.FrontMatter.Method;
import plainleaf.model.FrontMatter.Status;
import plainleaf.model.Language;
import plainleaf.model.PrintSheet;
import plainleaf.model.Site;
import plainleaf.model.Translation;
import plainleaf.model.Variant;
import plainleaf.model.Wording;

class PrintSheetTest {
    private static final HtmlRenderer RENDERER = new HtmlRenderer(Samples.TEMPLATES);
    private static final Instant MOMENT = Instant.parse("2026-01-04T00:00:00Z");

    static PrintSheet sheet(Edition edition, Site site) {
        Article article = RENDERER.article(edition, site, Samples.PICTURES, Samples.DATE);
        return RENDERER.printSheet(edition, article, site, Samples.PICTURES, MOMENT, Samples.MEASURE);
    }

    private static Document read(PrintSheet sheet) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(sheet.xhtml())));
    }

    static String style(PrintSheet sheet) throws Exception {
        return read(sheet).getElementsByTagName("style").item(0).getTextContent();
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void holds_the_article_unchanged_in_a_well_formed_document(Variant variant) throws Exception {
        Edition edition = Samples.edition(variant, 6);
        Article article = RENDERER.article(edition, Samples.site(), Samples.PICTURES, Samples.DATE);
        PrintSheet sheet =
                RENDERER.printSheet(edition, article, Samples.site(), Samples.PICTURES, MOMENT, Samples.MEASURE);

        assertThat(sheet.xhtml()).contains(article.markup());
        Element html = read(sheet).getDocumentElement();
        assertThat(html.getAttribute("lang")).isEqualTo("en");
        assertThat(html.getElementsByTagName("title").item(0).getTextContent()).startsWith("Spine & back");
        assertThat(sheet.file()).isEqualTo("content/spine/en.md");
        assertThat(sheet.moment()).isEqualTo(MOMENT);
        assertThat(sheet.language().fonts()).extracting("name").containsExactly("Noto Sans", "Noto Sans Symbols2");
    }

    /** The lines of Nastaliq are twice as deep as Latin ones, also where it is a guest. */
    @Test
    void parts_in_other_languages_have_their_own_fonts_size_and_lines() throws Exception {
        Edition english = Samples.edition(Variant.STANDARD, 1);
        Translation text = english.translation();
        Translation mixed = text.beside(List.of(Samples.language("ur"), Samples.language("fr")));
        PrintSheet sheet = sheet(new Edition(english.leaflet(), mixed, Variant.STANDARD), Samples.site());

        assertThat(sheet.language().fonts())
                .extracting("name")
                .containsExactly("Noto Sans", "Noto Sans Symbols2", "Noto Nastaliq Urdu");
        // Behind those of its text the other language of the site, for the line that offers it.
        assertThat(sheet.foreign()).extracting(Language::tag).containsExactly("ur", "fr", "cy");
        assertThat(style(sheet))
                .contains("font-family: \"Noto Sans\", \"Noto Sans Symbols2\", \"Noto Nastaliq Urdu\"")
                .contains("p[lang='ur'], td[lang='ur'], span[lang='ur'] {font-size: 1.1em; }")
                .contains("p[lang='ur'], li[lang='ur'], td[lang='ur'], dd[lang='ur'] {line-height: 2.4; }")
                .contains("span[lang='ur'] {line-height: 2.2; }")
                .contains("dd[lang='fr'] {line-height: 1.46; }");
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void leaves_nothing_in_the_style_that_the_engine_does_not_know(Variant variant) throws Exception {
        assertThat(style(sheet(Samples.edition(variant, 6), Samples.site())))
                .doesNotContain(
                        "var(", "calc(", "min(", "--", "inline-start", "inline-end", "flex", "grid", "rem;", ":root")
                .doesNotContainPattern("@bottom-(start|end)")
                .doesNotContainPattern("text-align:\\s*(start|end)")
                .contains("#12464F", "@bottom-left", "font-family: \"Noto Sans\", \"Noto Sans Symbols2\"");
    }

    @Test
    void has_the_paper_of_the_site() throws Exception {
        assertThat(style(sheet(Samples.edition(Variant.STANDARD, 1), Samples.site())))
                .contains("size: 148mm 210mm");
        assertThat(style(sheet(Samples.edition(Variant.LARGE_PRINT, 1), Samples.site())))
                .contains("size: 210mm 297mm");
    }

    @Test
    void another_size_of_type_multiplies_points_and_keeps_millimetres_and_caps() throws Exception {
        Site site = Samples.site();
        Site larger = new Site(
                site.organisation(),
                site.languages(),
                "",
                site.profile(),
                site.rules(),
                site.policy(),
                Map.of(),
                Map.of(),
                "",
                site.contact(),
                site.pdf(),
                Map.of(Variant.LARGE_PRINT, new Site.Sheet(27, Site.Page.A4)),
                Map.of(),
                Map.of(),
                Map.of(),
                site.location());

        String css = style(sheet(Samples.edition(Variant.LARGE_PRINT, 1), larger));

        // 27 / 18 = 1.5: the body, the summary's 21 points; the title would be 63 and is capped at 50 (17.64 mm).
        assertThat(css)
                .contains("font-size: 27pt", "font-size: 31.5pt", "font-size: 50.003pt", "margin: 18mm 0 27mm 0");
        assertThat(css).doesNotContain("font-size: 63pt");
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void nothing_is_smaller_than_the_body(Variant variant) throws Exception {
        Map<String, Double> sizes = new HashMap<>();
        Pattern.compile("([^{}]+)\\{([^{}]*)}")
                .matcher(style(sheet(Samples.edition(variant, 1), Samples.site())))
                .results()
                .forEach(rule -> Pattern.compile("font-size: ([\\d.]+)pt")
                        .matcher(rule.group(2))
                        .results()
                        .forEach(size -> Stream.of(rule.group(1).split(","))
                                .forEach(selector -> sizes.put(selector.strip(), Double.valueOf(size.group(1))))));

        // A space and nothing else.
        sizes.remove(".trace");
        assertThat(sizes).hasSizeGreaterThan(15);
        assertThat(sizes.values())
                .allMatch(size -> size >= Samples.site().sheets().get(variant).size(), "in " + sizes);
    }

    @Test
    void the_footers_name_title_draft_and_page_and_no_text_can_break_out() throws Exception {
        Edition edition = Samples.edition(
                Samples.translation(
                        "en",
                        Wording.EASY_READ,
                        Samples.front("A \"b\" \\ } </style> & var(--x) 12pt", Status.DRAFT, Method.HUMAN),
                        1),
                Variant.EASY_READ);

        String css = style(sheet(edition, Samples.site()));

        assertThat(css)
                .contains(
                        "content: \"A \\22 b\\22  \\5c  \\7d  \\3c \\2f style\\3e  \\26  var\\28 \\2d \\2d x\\29  12pt\\3a  easy read, draft\"")
                .contains("\"Page \" counter(page) \" of \" counter(pages) \"\"");
    }

    @Test
    void a_long_title_is_cut_after_a_word_so_that_the_draft_mark_stays() throws Exception {
        Edition edition = Samples.edition(
                Samples.translation(
                        "en", Wording.PLAIN, Samples.front("Word ".repeat(30).strip(), Status.DRAFT, Method.HUMAN), 1),
                Variant.STANDARD);

        assertThat(style(sheet(edition, Samples.site())))
                .contains("content: \"" + "Word ".repeat(9).strip() + "…, draft\" \"\\a \" \"Page \" counter(page)");
    }

    @Test
    void marks_every_heading_for_the_outline() throws Exception {
        NodeList marks = read(sheet(Samples.edition(Variant.STANDARD, 2), Samples.site()))
                .getElementsByTagName("bookmark");

        assertThat(IntStream.range(0, marks.getLength()).mapToObj(i -> ((Element) marks.item(i)).getAttribute("href")))
                .containsExactly(
                        "#part-1",
                        "#part-2",
                        "#about-this-leaflet",
                        "#about-contact",
                        "#about-formats",
                        "#about-details",
                        "#about-evidence");
    }

    @Test
    void brings_every_picture_and_icon_by_the_address_it_uses() throws Exception {
        PrintSheet sheet = sheet(Samples.edition(Variant.STANDARD, 1), Samples.site());

        assertThat(sheet.pictures()).containsKey("../../assets/pictures/spine.svg");
        assertThat(Pattern.compile("url\\(([^)]*)\\)")
                        .matcher(style(sheet))
                        .results()
                        .map(address -> address.group(1)))
                .hasSize(5)
                .allSatisfy(address -> assertThat(sheet.pictures()).containsKey(address));
        assertThat(sheet.pictures()
                        .get("../../assets/plainleaf-icons/tip.svg")
                        .bytes()
                        .text())
                .contains("#1D5C36")
                .doesNotContain("var(");
    }

    @Test
    void the_sites_colour_takes_the_place_of_ours_and_is_darkened_where_it_could_not_be_read() throws Exception {
        String purple =
                style(sheet(Samples.edition(Variant.STANDARD, 1), Samples.site("", Map.of("brand", "#4A1A6B"))));
        String yellow =
                style(sheet(Samples.edition(Variant.STANDARD, 1), Samples.site("", Map.of("brand", "#FFCC00"))));

        assertThat(purple).contains("#4A1A6B").doesNotContain("#12464F");
        assertThat(yellow).doesNotContain("#FFCC00", "#12464F");
    }

    @Test
    void an_article_whose_picture_is_not_given_is_refused() {
        Edition edition = Samples.edition(Variant.STANDARD, 1);
        Article article = RENDERER.article(edition, Samples.site(), Samples.PICTURES, Samples.DATE);

        assertThatThrownBy(
                        () -> RENDERER.printSheet(edition, article, Samples.site(), Map.of(), MOMENT, Samples.MEASURE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Samples.DRAWING);
    }
}
