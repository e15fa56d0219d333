package plainleaf.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import plainleaf.model.FrontMatter.Method;
import plainleaf.model.FrontMatter.Status;
import plainleaf.model.Language;
import plainleaf.model.PrintSheet;
import plainleaf.model.Site;
import plainleaf.model.Variant;
import plainleaf.model.Wording;

/** One line for each other language, in it. */
class OtherLanguagesTest {
    private static final HtmlRenderer RENDERER = new HtmlRenderer(Samples.TEMPLATES);

    private static Site site(String... tags) {
        Site one = Samples.site();
        List<Language> languages = Stream.of(tags).map(Samples::language).toList();
        return new Site(
                one.organisation(),
                languages,
                one.baseUrl(),
                one.profile(),
                one.rules(),
                one.policy(),
                one.require(),
                one.colours(),
                one.logo(),
                one.contact(),
                one.pdf(),
                one.sheets(),
                one.press(),
                one.profiles(),
                one.facts(),
                one.location());
    }

    private static Elements lines(String tag, Site site) {
        return Jsoup.parseBodyFragment(RENDERER.article(
                                Samples.edition(
                                        Samples.translation(
                                                tag,
                                                Wording.PLAIN,
                                                Samples.front("Spine", Status.APPROVED, Method.HUMAN),
                                                1),
                                        Variant.STANDARD),
                                site,
                                Map.of(),
                                Samples.DATE)
                        .markup())
                .select(".asked p");
    }

    @Test
    void those_that_most_people_ask_for_come_first_and_are_seven_at_most() {
        Site all = site("zh-Hant", "fr", "fa", "so", "ar", "pl", "bn", "ur", "cy", "en");

        assertThat(lines("en", all).eachAttr("lang")).containsExactly("cy", "ur", "bn", "pl", "ar", "so", "fa");
        assertThat(lines("ur", all).eachAttr("lang")).startsWith("en", "cy", "bn");
        assertThat(lines("en", site("en", "vi", "uk")).eachAttr("lang")).containsExactly("vi", "uk");
    }

    @Test
    void each_says_so_itself_in_its_own_direction() {
        Elements lines = lines("en", site("en", "cy", "ur"));

        assertThat(lines.get(0).text()).isEqualTo("Gofynnwch i ni am y daflen hon yn Gymraeg.");
        assertThat(lines.eachAttr("dir")).containsExactly("ltr", "rtl");
        assertThat(lines("en", site("en"))).isEmpty();
    }

    @Test
    void the_print_has_their_letters_and_measures() {
        Site site = site("en", "ur");
        var edition = Samples.edition(Variant.STANDARD, 1);
        PrintSheet sheet = RENDERER.printSheet(
                edition,
                RENDERER.article(edition, site, Samples.PICTURES, Samples.DATE),
                site,
                Samples.PICTURES,
                Samples.DATE.atStartOfDay(java.time.ZoneOffset.UTC).toInstant(),
                Samples.MEASURE);

        assertThat(sheet.language().fonts()).extracting("name").contains("Noto Nastaliq Urdu");
        assertThat(sheet.foreign()).extracting("tag").containsExactly("ur");
        assertThat(sheet.xhtml()).contains("p[lang='ur']");
    }
}
