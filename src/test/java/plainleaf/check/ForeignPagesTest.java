package plainleaf.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.model.WebPage;

/** Web pages that other programs made: the rules that need no source raise no false alarm, and find what is wrong. */
class ForeignPagesTest {
    private static final Path FOREIGN = Path.of("src/test/resources/foreign");

    private static String read(String file) throws IOException {
        return Files.readString(FOREIGN.resolve(file));
    }

    /** Of pages from left to right HTML asks no direction, as every page of ours says it: see the README beside them. */
    private static List<String> rules(String markup) {
        String page = markup.replaceFirst("(<html [^>]*lang=\"en\")", "$1 dir=\"ltr\"");
        return ProvedEdition.checks().page(new WebPage("page.html", page)).stream()
                .map(Diagnostic::rule)
                .map(rule -> rule.id())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"asciidoctor", "docutils"})
    void a_good_one_has_no_finding(String program) throws IOException {
        String page = read("good/" + program + ".html");

        assertThat(Jsoup.parse(page).select("h1, h2, h3, ol, table th, img[alt], a[href^=#]"))
                .hasSizeGreaterThan(8);
        assertThat(rules(page)).isEmpty();
    }

    @Test
    void one_that_does_not_say_its_language_is_found_by_that_rule_and_by_the_checker_of_html() throws IOException {
        assertThat(rules(read("flawed/lowdown.html"))).containsExactlyInAnyOrder("html-language", "html-valid");
    }

    @ParameterizedTest
    @CsvSource({
        "<h1, <h2, html-headings",
        "alt=, data-alt=, html-pictures",
        "href=\"#before-you-go-home\", href=\"#before-you-go\", html-ids",
        "en\" lang=\"en\", en\" lang=\"\", html-language",
        "<main, <mian, html-valid"
    })
    void each_rule_finds_its_fault_in_one(String good, String bad, String rule) throws IOException {
        assertThat(rules(read("good/docutils.html").replaceFirst(good, bad))).contains(rule);
    }

    /** HTML, scrolling to a fragment, and RFC 3986, 2.1: places that are there. */
    @ParameterizedTest
    @ValueSource(strings = {"#top", "#TOP", "#", "#when%2Dto%2dcall-us"})
    void a_link_to_a_place_that_is_there_is_good(String address) throws IOException {
        String page = read("good/docutils.html").replace("href=\"https://www.nhs.uk\"", "href=\"" + address + "\"");
        assertThat(page).contains(address);

        assertThat(rules(page)).isEmpty();
    }
}
