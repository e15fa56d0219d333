package plainleaf.formats.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.model.Direction;
import plainleaf.model.Language;
import plainleaf.model.TypeMeasure;

/** What must stay together does, in every language, and nothing else is touched. */
class MarkupTest {
    private static final Path SENTENCES = Path.of("src/test/resources/plainleaf/formats/tokens/sentences.txt");
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "ckb", "ur");

    static Stream<String> sentences() throws IOException {
        return Files.readAllLines(SENTENCES).stream().filter(line -> !line.startsWith("#"));
    }

    private static Markup markup(String tag) {
        Direction direction = RIGHT_TO_LEFT.contains(tag) ? Direction.RTL : Direction.LTR;
        return new Markup(new Language(tag, tag, tag, direction, tag, "latn", TypeMeasure.LATIN, List.of(), Map.of()));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void sentences_of_every_language_are_marked_as_they_say(String line) {
        String language = line.substring(0, line.indexOf(" ¦ "));
        String marked = line.substring(line.indexOf(" ¦ ") + 3);
        boolean brackets = marked.matches(".*(?<!\\[)\\([^\\]]*\\).*");

        String html = markup(language).of(words(language, marked));

        assertThat(noted(html)).isEqualTo(marked);
        assertThat(brackets || !html.contains("(ltr")).isTrue();
    }

    /** Round brackets are notation in sentences that have a long run, and text in others. */
    private static String words(String language, String marked) {
        return marked.replaceAll("\\[>?|\\]|[{}]", "").replaceAll("\\((Royal [^)]*)\\)", "$1");
    }

    private static String noted(String html) {
        return html.replaceAll("<bdi>(.*?)</bdi>", "{$1}")
                .replaceAll("<span class=\"keep\">(.*?)</span>", "[$1]")
                .replaceAll("<bdi class=\"keep\">(.*?)</bdi>", "[$1]")
                .replaceAll("<bdi class=\"keep\" dir=\"ltr\">(.*?)</bdi>", "[>$1]")
                .replaceAll("<bdi dir=\"ltr\">(.*?)</bdi>", "($1)")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }

    @Test
    void every_language_has_its_sentences() throws IOException {
        Set<String> languages =
                sentences().map(line -> line.substring(0, line.indexOf(' '))).collect(Collectors.toSet());

        assertThat(languages).hasSize(25);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void words_are_the_same_with_and_without_markup(String line) {
        String language = line.substring(0, line.indexOf(" ¦ "));
        for (String each : List.of(language, "ar", "en-GB", "zh-Hans")) {
            assertThat(markup(each).of(line).replaceAll("<[^>]*>", "")).isEqualTo(Markup.escaped(line));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¬', textBlock = """
            https://www.nhs.uk/conditions/back-pain/      ¬ https://<wbr/>www.<wbr/>nhs.uk/<wbr/>conditions/<wbr/>back-<wbr/>pain/
            www.hospital.example                          ¬ www.<wbr/>hospital.<wbr/>example
            nhs.uk/covid                                  ¬ nhs.uk/<wbr/>covid
            pain.clinic@north-bristol.nhs.uk              ¬ pain.<wbr/>clinic@north-<wbr/>bristol.<wbr/>nhs.uk
            https://e.org/a.b?c=1&d=2#e                   ¬ https://<wbr/>e.org/<wbr/>a.<wbr/>b?c=1&amp;d=2#e
            """)
    void an_address_breaks_after_its_signs_only(String address, String expected) {
        String html = "<span class=\"address\" dir=\"ltr\">" + expected + "</span>";

        for (String language : List.of("en-GB", "ar", "zh-Hans")) {
            assertThat(markup(language).of(address)).isEqualTo(html);
            assertThat(markup(language).of("(" + address + ").")).isEqualTo("(" + html + ").");
        }
        assertThat(markup("zh-Hans").of("请看" + address + "。")).isEqualTo("请看" + html + "。");
        assertThat(markup("ar").of("انظر " + address + "، ثم")).isEqualTo("انظر " + html + "، ثم");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "and/or",
                "e.g. this",
                "3.5",
                "Sit down.Then stand.",
                "a@b",
                "p.m.",
                "organ.ukulele",
                "@nhs",
                "x:y"
            })
    void other_signs_make_no_address(String words) {
        assertThat(markup("en-GB").of(words)).isEqualTo(words);
    }

    @Test
    void what_is_longer_than_a_narrow_line_may_break_but_never_turns() {
        String number = "01632 960 123 / 01632 960 124 (ext. 5)";

        assertThat(markup("ar").whole(number)).isEqualTo("<bdi dir=\"ltr\">" + number + "</bdi>");
        assertThat(markup("en-GB").whole(number))
                .isEqualTo(
                        "<span class=\"keep\">01632 960 123</span> / <span class=\"keep\">01632 960 124</span> (<span class=\"keep\">ext. 5</span>)");
    }

    @Test
    void a_long_run_keeps_its_own_doses() {
        assertThat(markup("ur").of("Amoxicillin trihydrate capsules 500 mg لیں"))
                .isEqualTo(
                        "<bdi dir=\"ltr\">Amoxicillin trihydrate capsules <span class=\"keep\">500 mg</span></bdi> لیں");
    }

    @Test
    void a_run_stands_around_the_elements_in_it() {
        Passage passage = new Passage();
        passage.words("خذ ");
        passage.open("strong", "");
        passage.words("Para");
        passage.close();
        passage.words("cetamol 500 mg أو co-");
        passage.open("em", "");
        passage.words("amoxi");
        passage.close();
        passage.words("clav 500/125 mg");

        assertThat(markup("ar").of(passage))
                .isEqualTo("خذ <bdi class=\"keep\" dir=\"ltr\"><strong>Para</strong>cetamol 500 mg</bdi> أو"
                        + " <bdi class=\"keep\" dir=\"ltr\">co-<em>amoxi</em>clav 500/125 mg</bdi>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,",
                "a.",
                "100 ",
                "1",
                "a",
                "a-",
                "a@",
                "1-",
                "1 ",
                "10 mg ",
                "%1,",
                "01632 ",
                "x@y.uk ",
                "www.a.uk ",
                "\u0301",
                "a\u0301",
                "a\u00AD",
                "+",
                "&",
                "mg/",
                "1/",
                "½",
                "1×",
                "ا1 ",
                "GP ",
                "a, ",
                "a (",
                "(",
                "(a) ",
                "[a](",
                "a\"",
                "'a ",
                "St. ",
                "-5 ",
                "< 5 ",
                "ا 2 a ",
                "01632/"
            })
    void no_text_takes_forever(String part) {
        String words = part.repeat(20_000 / part.length());

        for (String language : List.of("en-GB", "ar", "uk", "zh-Hans")) {
            String html = assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> markup(language).of(words));
            assertThat(html.replaceAll("<[^>]*>", "")).isEqualTo(Markup.escaped(words));
        }
    }

    @Test
    void code_in_latin_letters_runs_from_left_to_right() {
        assertThat(markup("ar").code("a-1")).isEqualTo("<code dir=\"ltr\">a-1</code>");
        assertThat(markup("en-GB").code("a < 1")).isEqualTo("<code>a &lt; 1</code>");
    }
}
