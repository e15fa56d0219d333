package plainleaf.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plainleaf.model.Bytes;
import plainleaf.model.Catalogue;
import plainleaf.model.EditionId;
import plainleaf.model.Language;
import plainleaf.model.Site;
import plainleaf.model.Variant;
import plainleaf.model.WebPage;

/** The web's sheets serve every direction and script. */
class WebTypeTest {
    private static final Pattern PHYSICAL =
            Pattern.compile("(?<![\\w])(left|right|top|bottom)(?![\\w])|clear: (left|right)");

    @Test
    void no_sheet_for_the_web_names_a_physical_side() throws IOException {
        for (String css : sheets("web")) {
            assertThat(PHYSICAL.matcher(css.replace("vertical-align: top", ""))
                            .results()
                            .map(side -> css.substring(Math.max(0, side.start() - 30), side.end())))
                    .isEmpty();
        }
        assertThat(PHYSICAL.matcher("margin-left: 0").find()).isTrue();
    }

    // Joined letters would come apart, Indic ones lose their marks, and capitals and slant mean nothing (W3C i18n
    // layout notes).
    @Test
    void no_sheet_spaces_slants_or_capitalises_letters() throws IOException {
        for (String room : List.of("web", "print")) {
            for (String css : sheets(room)) {
                assertThat(css)
                        .doesNotContain("letter-spacing", "text-transform", "small-caps", "italic", "oblique")
                        .doesNotContain("text-align: justify");
            }
        }
    }

    @Test
    void every_line_height_gives_way_to_the_script() throws IOException {
        for (String css : sheets("web")) {
            assertThat(Pattern.compile("line-height:([^;]*);")
                            .matcher(css)
                            .results()
                            .map(found -> found.group(1)))
                    .allSatisfy(height -> assertThat(height).contains("leading)"));
        }
    }

    @Test
    void each_language_of_the_site_has_its_rule_the_more_special_later() {
        String rules = WebType.rules(site("ur", "ckb", "en").languages());

        assertThat(rules.lines().map(rule -> rule.replaceFirst(" .*", "")).distinct())
                .containsExactly(":lang(ckb)", ":lang(en)", ":lang(ur)");
        assertThat(rules)
                .contains("--counter: arabic-indic;")
                .contains("--fonts: \"Noto Nastaliq Urdu\", \"Noto Sans\", \"Noto Sans Symbols2\";")
                .contains("--size: 1.1; --leading: 2.4; --tight-leading: 2.2;")
                .contains(":lang(ur) {font-synthesis: none;}", ":lang(ur) strong {font-size: 1.08em;");
    }

    @Test
    void fonts_come_along_only_with_a_language_that_needs_them() {
        HtmlRenderer renderer = new HtmlRenderer(Samples.TEMPLATES);
        Map<String, Bytes> urdu = renderer.assets(site("en", "ur"), List.of());

        assertThat(renderer.assets(site("en", "bn"), List.of()).keySet())
                .noneMatch(file -> file.contains("plainleaf-fonts"));
        assertThat(urdu.keySet().stream().filter(file -> file.contains("plainleaf-fonts")))
                .containsExactlyInAnyOrder(
                        "assets/plainleaf-fonts/NotoNastaliqUrdu.css",
                        "assets/plainleaf-fonts/NotoNastaliqUrdu-Regular.woff2",
                        "assets/plainleaf-fonts/NotoNastaliqUrdu-Names.woff2",
                        "assets/plainleaf-fonts/NotoNastaliqUrdu-OFL.txt");
        assertThat(urdu.get("assets/plainleaf-fonts/NotoNastaliqUrdu-Regular.woff2")
                        .toArray())
                .startsWith('w', 'O', 'F', '2');
        assertThat(urdu.get("assets/plainleaf.css").text())
                .contains("url(plainleaf-fonts/NotoNastaliqUrdu-Names.woff2)");
        assertThat(urdu.get("assets/plainleaf-fonts/NotoNastaliqUrdu.css").text())
                .contains("font-display: swap", "unicode-range:");
    }

    @Test
    void only_pages_in_the_language_ask_for_its_whole_font() {
        WebFonts fonts = new WebFonts(new Templates(Samples.TEMPLATES));

        assertThat(fonts.sheets(List.of(Samples.language("ti"))))
                .containsExactly("assets/plainleaf-fonts/NotoSansEthiopic.css");
        assertThat(fonts.sheets(List.of(Samples.language("en")))).isEmpty();
        assertThat(fonts.sheets(List.of(Samples.language("zh-Hans")))).isEmpty();
    }

    @Test
    void the_list_of_all_languages_asks_for_the_fonts_of_all() {
        HtmlRenderer renderer = new HtmlRenderer(Samples.TEMPLATES);
        Catalogue catalogue = new Catalogue(Stream.of("en", "ur")
                .map(tag -> new EditionId("spine", tag, Variant.STANDARD))
                .map(id -> new Catalogue.Entry(id, "Spine", "", false, false, 8, 63_000))
                .toList());
        List<WebPage> indexes = renderer.indexes(site("en", "ur"), catalogue);

        assertThat(indexes.get(0).markup()).contains("href=\"assets/plainleaf-fonts/NotoNastaliqUrdu.css\"");
        assertThat(indexes.get(1).markup()).doesNotContain("NotoNastaliqUrdu.css");
        assertThat(indexes.get(2).markup()).contains("href=\"../assets/plainleaf-fonts/NotoNastaliqUrdu.css\"");
    }

    @Test
    void the_letters_for_every_page_are_those_of_the_names() throws IOException {
        for (String tag : List.of("ur", "ti")) {
            Language language = Samples.language(tag);
            String family = language.fonts().get(0).name().replace(" ", "");
            String css = Files.readString(Path.of("templates/fonts/web", family + "-Names.css"));
            assertThat(language.autonym().codePoints())
                    .isNotEmpty()
                    .allSatisfy(letter -> assertThat(ranges(css))
                            .as("%s U+%04X", tag, letter)
                            .anyMatch(range -> range.contains(letter)));
        }
    }

    @Test
    void no_browser_makes_its_own_bold_of_a_name() throws IOException {
        for (String family : List.of("NotoNastaliqUrdu", "NotoSansEthiopic")) {
            assertThat(Files.readString(Path.of("templates/fonts/web", family + "-Names.css")))
                    .doesNotContain("font-weight: 700");
        }
        assertThat(rule(".languages a, .cards h3")).contains("font-family: var(--name-fonts)", "font-synthesis: none;");
    }

    // WCAG 2.2, 1.4.10: break-word would leave the least width of a cell as it is, that of its longest word.
    @Test
    void tables_give_way_on_a_narrow_screen() throws IOException {
        assertThat(String.join("\n", sheets("web")))
                .containsPattern("max-width: 40rem\\)\\s*\\{[^@]*table \\{[^}]*overflow-wrap: anywhere;")
                .doesNotContain(".columns-3");
    }

    /** The letters from the first to the last. */
    private record Range(int first, int last) {
        boolean contains(int letter) {
            return first <= letter && letter <= last;
        }
    }

    private static List<Range> ranges(String css) {
        return Pattern.compile("U\\+(\\w+)(?:-(\\w+))?")
                .matcher(css)
                .results()
                .map(found -> new Range(
                        Integer.parseInt(found.group(1), 16),
                        Integer.parseInt(found.group(2) == null ? found.group(1) : found.group(2), 16)))
                .toList();
    }

    /** Sizes that follow the screen alone would make the headings of large print smaller than its text. */
    @Test
    void long_words_of_headings_give_way_and_no_heading_is_smaller_than_the_text() throws IOException {
        assertThat(rule("\nh2")).contains("font-size: max(1.125rem, min(1.625rem, 7vw));");
        assertThat(rule("\nh3")).contains("font-size: max(1.125rem, min(1.25rem, 6.3vw));");
        assertThat(rule("\nbody")).contains("font-size: 1.125rem;");
    }

    @Test
    void what_is_kept_in_one_line_gives_way_on_a_narrow_screen() throws IOException {
        assertThat(rule(".keep:not(a .keep)")).contains("display: inline-block;", "white-space: normal;");
    }

    // WCAG 2.2, 1.4.10 and 2.1.1: many columns scroll by themselves, in a region that has a name and takes the focus.
    @Test
    void many_columns_keep_their_words_whole_and_scroll() throws IOException {
        assertThat(rule(".wide-table")).contains("overflow-x: auto;");
        assertThat(rule(".wide-table :is(table, th, td)")).contains("overflow-wrap: break-word;", "hyphens: manual;");
        assertThat(rule(".wide-table:focus-visible")).contains("outline:");
    }

    private static String rule(String selector) throws IOException {
        String css = String.join("\n", sheets("web"));
        int start = css.indexOf(selector + " {");
        assertThat(start).isNotNegative();
        return css.substring(start, css.indexOf('}', start));
    }

    private static Site site(String... tags) {
        Site site = Samples.site();
        return new Site(
                site.organisation(),
                Stream.of(tags).map(Samples::language).toList(),
                site.baseUrl(),
                site.profile(),
                site.rules(),
                site.policy(),
                site.require(),
                site.colours(),
                site.logo(),
                site.contact(),
                site.pdf(),
                site.sheets(),
                site.press(),
                site.profiles(),
                site.facts(),
                site.location());
    }

    private static List<String> sheets(String room) throws IOException {
        try (Stream<Path> files = Files.list(Samples.TEMPLATES.resolve("styles/" + room))) {
            List<Path> all = files.toList();
            assertThat(all).hasSizeGreaterThan(3);
            List<String> texts = new java.util.ArrayList<>();
            for (Path file : all) {
                texts.add(StyleText.bare(Files.readString(file)));
            }
            return texts;
        }
    }
}
