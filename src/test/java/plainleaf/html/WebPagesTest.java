package plainleaf.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import plainleaf.model.Article;
import plainleaf.model.Bytes;
import plainleaf.model.Catalogue;
import plainleaf.model.Edition;
import plainleaf.model.FrontMatter.Method;
import plainleaf.model.FrontMatter.Status;
import plainleaf.model.Leaflet;
import plainleaf.model.Site;
import plainleaf.model.Translation;
import plainleaf.model.Variant;
import plainleaf.model.WebPage;
import plainleaf.model.Wording;

class WebPagesTest {
    private static final HtmlRenderer RENDERER = new HtmlRenderer(Samples.TEMPLATES);
    private static final Leaflet LEAFLET = leaflet();

    private static Leaflet leaflet() {
        Translation en =
                Samples.translation("en", Wording.PLAIN, Samples.front("Spine", Status.APPROVED, Method.HUMAN), 6);
        Translation easy =
                Samples.translation("en", Wording.EASY_READ, Samples.front("Spine", Status.APPROVED, Method.HUMAN), 2);
        Translation cy =
                Samples.translation("cy", Wording.PLAIN, Samples.front("Asgwrn", Status.DRAFT, Method.MACHINE), 6);
        return Samples.leaflet(Samples.governance(false, Samples.DATE), en, easy, cy);
    }

    private static Edition edition(String language, Variant variant) {
        return LEAFLET.editions().stream()
                .filter(e -> e.variant() == variant
                        && e.translation().language().tag().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private static Catalogue everything() {
        return Samples.catalogue(LEAFLET.editions().toArray(Edition[]::new));
    }

    private static WebPage page(Edition edition, Site site, Catalogue catalogue) {
        Article article = RENDERER.article(edition, site, Samples.PICTURES, Samples.DATE);
        return RENDERER.page(edition, article, site, catalogue);
    }

    private static Document read(WebPage page) {
        return Jsoup.parse(page.markup());
    }

    @Test
    void the_page_holds_the_article_without_what_only_the_proof_needs() {
        Edition edition = edition("en", Variant.STANDARD);
        Article article = RENDERER.article(edition, Samples.site(), Samples.PICTURES, Samples.DATE);
        WebPage page = RENDERER.page(edition, article, Samples.site(), everything());

        assertThat(page.markup())
                .contains(article.markup()
                        .replaceAll(" data-at=\"\\d+:\\d+\"", "")
                        .replace(" data-generated=\"\"", ""))
                .doesNotContain("data-at", "data-generated");
        assertThat(page.path()).isEqualTo("en/spine/index.html");
    }

    @Test
    void a_page_has_what_every_page_needs_and_no_script_or_inline_style() {
        Document page = read(page(edition("en", Variant.LARGE_PRINT), Samples.site(), everything()));

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("html").attr("dir")).isEqualTo("ltr");
        assertThat(page.title()).isEqualTo("Spine, Large print - Example Hospital");
        assertThat(page.select("meta[name=viewport], meta[name=description]")).hasSize(2);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.body().child(0).attr("href"))
                .isEqualTo("#" + page.selectFirst("main").id());
        assertThat(page.select("script, style, [style], [onclick]")).isEmpty();
        assertThat(page.select("footer").text()).contains("Example Hospital", "Reference: RAD-1.", "5 January 2026");
    }

    @Test
    void languages_are_named_in_their_own_words() {
        Document page = read(page(edition("en", Variant.STANDARD), Samples.site(), everything()));

        assertThat(page.select(".languages a").eachText()).containsExactly("English", "Cymraeg");
        assertThat(page.select(".languages a[lang=cy][hreflang=cy]").attr("href"))
                .isEqualTo("../../cy/spine/index.html");
        assertThat(page.select(".languages a[aria-current=page]").eachText()).containsExactly("English");
        assertThat(page.select("link[rel=alternate]").eachAttr("href"))
                .containsExactly("../../en/spine/index.html", "../../cy/spine/index.html");
        assertThat(page.select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void a_language_without_this_edition_is_reached_by_another_and_is_no_alternate() {
        Document page = read(page(edition("en", Variant.EASY_READ), Samples.site(), everything()));

        assertThat(page.select(".languages a[lang=cy]").attr("href")).isEqualTo("../../cy/spine/index.html");
        assertThat(page.select("link[rel=alternate]").eachAttr("hreflang")).containsExactly("en");
    }

    @Test
    void with_a_base_address_pages_say_where_they_belong() {
        Site site = Samples.site("https://leaflets.example/a/", Map.of());
        Document page = read(page(edition("en", Variant.STANDARD), site, everything()));

        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://leaflets.example/a/en/spine/");
        assertThat(page.select("link[rel=alternate]").eachAttr("href"))
                .containsExactly("https://leaflets.example/a/en/spine/", "https://leaflets.example/a/cy/spine/");
        assertThat(page.select("link[rel=stylesheet]").attr("href")).isEqualTo("../../assets/plainleaf.css");
    }

    @Test
    void files_say_type_edition_paper_pages_and_size() {
        Document page = read(page(edition("en", Variant.STANDARD), Samples.site(), everything()));

        assertThat(page.selectFirst(".files a").wholeText()).isEqualTo("PDF, standard print, A5, 8 pages, 63\u00a0kB");
        assertThat(page.select(".files a").eachAttr("href"))
                .containsExactly("spine-en.pdf", "spine-en-large-print.pdf", "spine-en-easy-read.pdf");
        assertThat(page.select(".editions a[aria-current=page]").eachText()).containsExactly("Standard print");
    }

    @Test
    void lists_only_what_is_published() {
        Catalogue english = Samples.catalogue(edition("en", Variant.STANDARD));
        List<WebPage> indexes = RENDERER.indexes(Samples.site(), english);

        assertThat(indexes).extracting(WebPage::path).containsExactly("index.html", "en/index.html");
        assertThat(read(indexes.get(0)).select(".cards a").eachAttr("href"))
                .containsExactly("en/spine/index.html", "en/spine/spine-en.pdf");
        assertThat(page(edition("en", Variant.STANDARD), Samples.site(), english)
                        .markup())
                .doesNotContain("cy/spine", "easy-read.html", "large-print.html");
    }

    @Test
    void an_empty_catalogue_gives_a_start_page_that_lists_nothing() {
        List<WebPage> indexes = RENDERER.indexes(Samples.site(), Samples.catalogue());

        assertThat(indexes).extracting(WebPage::path).containsExactly("index.html");
        assertThat(read(indexes.get(0)).select(".cards a")).isEmpty();
    }

    @Test
    void the_start_page_has_each_leaflet_in_each_language_and_marks_drafts() {
        Document start = read(RENDERER.indexes(Samples.site(), everything()).get(0));

        assertThat(start.select("h2").eachText()).containsExactly("Spine");
        assertThat(start.select(".cards > li").eachAttr("lang")).containsExactly("en", "cy");
        assertThat(start.select(".cards > li[lang=en] .draft")).isEmpty();
        assertThat(start.select(".cards > li[lang=cy] .draft").text()).isEqualTo("Drafft");
        assertThat(start.select("h1")).hasSize(1);
    }

    @Test
    void every_relative_link_of_every_page_leads_to_something_that_is_published() {
        Map<String, Document> pages = new HashMap<>();
        List<WebPage> all = new ArrayList<>(RENDERER.indexes(Samples.site(), everything()));
        LEAFLET.editions().forEach(edition -> all.add(page(edition, Samples.site(), everything())));
        all.forEach(page -> pages.put(page.path(), read(page)));
        Set<String> published = new LinkedHashSet<>(pages.keySet());
        published.addAll(RENDERER.assets(Samples.site(), List.of()).keySet());
        Samples.PICTURES.values().forEach(picture -> published.add(picture.assetPath()));
        LEAFLET.editions().forEach(edition -> published.add(edition.id().pdfPath()));

        List<String> followed = new ArrayList<>();
        pages.forEach((path, page) -> page.select("[href], [src]").forEach(link -> {
            String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            if (address.startsWith("#")) {
                assertThat(page.getElementById(address.substring(1)))
                        .as(path + address)
                        .isNotNull();
            } else if (!address.contains(":")) {
                assertThat(published).contains(URI.create(path).resolve(address).toString());
            }
            followed.add(address);
        }));
        assertThat(followed).hasSizeGreaterThan(60);
        assertThat(pages).hasSize(3 + 5);
    }

    @Test
    void no_id_stands_twice_on_a_page() {
        Document page = read(page(edition("en", Variant.STANDARD), Samples.site(), everything()));

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates().hasSizeGreaterThan(8);
    }

    @Test
    void assets_are_the_sheet_and_an_icon_of_each_kind_for_light_and_dark() {
        Map<String, Bytes> assets = RENDERER.assets(Samples.site("", Map.of("brand", "#4A1A6B")), List.of());

        String css = assets.get("assets/plainleaf.css").text();
        assertThat(css).contains("--brand: #4A1A6B;", "prefers-color-scheme: dark", "forced-colors");
        assertThat(Pattern.compile("url\\(([^)]*)\\)").matcher(css).results().map(u -> u.group(1)))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(assets).containsKey("assets/" + address));
        assertThat(assets.get("assets/plainleaf-icons/emergency-dark.svg").text())
                .contains("#FFB3AB");
    }
}
