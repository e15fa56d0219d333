package plainleaf.formats.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.model.Direction;
import plainleaf.model.Language;
import plainleaf.model.TypeMeasure;

/** What is written from left to right is seen so in text from right to left, as ICU's bidirectional algorithm shows it. */
class RightToLeftTest {
    private static final List<String> LANGUAGES = List.of("ar", "fa", "ckb", "ur");
    private static final Pattern TAG = Pattern.compile("<(/?)(\\w+)([^>]*?)(/?)>");

    private static Markup markup(String tag) {
        return new Markup(
                new Language(tag, tag, tag, Direction.RTL, tag, "latn", TypeMeasure.LATIN, List.of(), Map.of()));
    }

    /** From left to right, with isolates in the place of their elements (UAX #9, 2.7; HTML, 15.3.6). */
    private static String seen(String html) {
        StringBuilder text = new StringBuilder();
        Deque<Boolean> isolates = new ArrayDeque<>();
        Matcher tag = TAG.matcher(html);
        int done = 0;
        for (; tag.find(); done = tag.end()) {
            text.append(html, done, tag.start());
            boolean turns = tag.group(3).contains("dir=\"ltr\"");
            if (!tag.group(1).isEmpty()) {
                text.append(isolates.pop() ? "\u2069" : "");
            } else if (tag.group(4).isEmpty()) {
                isolates.push(turns || tag.group(2).equals("bdi"));
                text.append(turns ? "\u2066" : isolates.peek() ? "\u2068" : "");
            }
        }
        Bidi bidi = new Bidi();
        bidi.setPara(plain(text.append(html.substring(done)).toString()), Bidi.RTL, null);
        return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ear, Nose & Throat",
                "12 High Street, London",
                "12-14 St Mary's Road; London SW1A 2AA",
                "St Mary's (West Wing)",
                "(West Wing) St Mary’s",
                "St. Mary's Hospital: Ward 5",
                "Dr. J. Smith, \"Green\" Ward",
                "‘Green’ Ward + Café / Level 2A",
                "NHS 111 - option 2",
                "Tel: 01632 960 123",
                "Ibuprofen (Brufen), 400 mg",
                "Monday–Friday, 9am – 5pm (not Saturday)",
                "BMI ≥ 30 kg/m²",
                "(01632) 960123",
                "01632 960 123/4",
                "01632 960123 ext. 5",
                "+44 (0)1632 960123",
                "-5",
                "−5 °C",
                "≥ 18",
                "< 5",
                "> 38.5 °C",
                "±2 mg",
                "+/- 5",
                "~10",
                "3 March 2027",
                "½ tablet"
            })
    void a_phrase_is_one_isolate_in_the_order_it_was_written(String phrase) {
        String limit = phrase.length() <= KeptTokens.LONGEST ? "<bdi class=\"keep\" dir=\"ltr\">" : "<bdi dir=\"ltr\">";
        for (String language : LANGUAGES) {
            for (String end : List.of("", " اب", "، اب", ". اب", "؟", ":", ", اب", ") اب")) {
                String html = markup(language).of("اب " + phrase + end);
                assertThat(html)
                        .startsWith("اب " + limit)
                        .endsWith("</bdi>" + end)
                        .containsOnlyOnce("<bdi");
                assertThat(seen(html)).endsWith(phrase + " با").contains(phrase);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"٠١٦٣٢ ٩٦٠ ١٢٣", "(٠١٦٣٢) ٩٦٠١٢٣", "+٤٤ ١٦٣٢ ٩٦٠ ١٢٣", "٠١٦٣٢ ٩٦٠ ١٢٣/٤"})
    void a_telephone_number_in_arabic_digits_begins_at_the_left_as_it_is_dialled(String number) {
        for (String language : LANGUAGES) {
            assertThat(seen(markup(language).of("اب " + number + " اب"))).isEqualTo("با " + number + " با");
        }
    }

    @Test
    void round_the_clock_is_no_number_of_the_word_before() {
        assertThat(seen(markup("ar").of("اب 24/7 Helpline اب"))).isEqualTo("با 24/7 Helpline با");
        assertThat(seen(markup("ar").of("اب 2 Paracetamol اب"))).isEqualTo("با Paracetamol 2 با");
    }

    @Test
    void without_isolates_the_same_would_be_seen_in_another_order() {
        assertThat(seen("اب -5")).isEqualTo("5- با");
        assertThat(seen("اب (01632) 960123")).isEqualTo("960123 (01632) با");
        assertThat(seen("اب &lt; 5")).isEqualTo("5 > با");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¬', textBlock = """
            اب Aspirin، Ibuprofen، GP.           ¬ .GP ،Ibuprofen ،Aspirin با
            اب Aspirin؛ Ibuprofen                ¬ Ibuprofen ؛Aspirin با
            اب Aspirin. Ibuprofen                ¬ Ibuprofen .Aspirin با
            اب GP! NHS? St. Mary's               ¬ St. Mary's ?NHS !GP با
            اب Vitamin C. GP                     ¬ GP .Vitamin C با
            اب Aspirin (Brufen اب) اب            ¬ با (با Brufen) Aspirin با
            اب (Brufen) اب [Ibuprofen 400] اب    ¬ با [Ibuprofen 400] با (Brufen) با
            اب "Brufen" اب                       ¬ با "Brufen" با
            اب 12 NHS Trust                      ¬ NHS Trust 12 با
            اب 2 paracetamol                     ¬ paracetamol 2 با
            اب: 2 paracetamol                    ¬ 2 paracetamol :با
            اب Paracetamol 2 اب                  ¬ با 2 Paracetamol با
            اب Paracetamol, 2 اب                 ¬ با 2 ,Paracetamol با
            اب 24/7 NHS                          ¬ NHS 24/7 با
            اب Ward 5 اب                         ¬ با Ward 5 با
            """)
    void a_phrase_ends_where_the_sentence_goes_on_from_right_to_left(String words, String expected) {
        LANGUAGES.forEach(language ->
                assertThat(seen(markup(language).of(words))).as(language).isEqualTo(expected));
    }

    @Test
    void a_phrase_goes_on_over_emphasis_links_code_facts_and_addresses() {
        Markup markup = markup("ar");
        Passage passage = new Passage();
        passage.words("اب Ear, ");
        passage.open("strong", "");
        passage.words("Nose & Throat");
        passage.close();
        passage.words(" (");
        passage.open("a", " href=\"#w\"");
        passage.words("West");
        passage.close();
        passage.words("), option ");
        passage.fixed("2", markup.whole("2"));
        passage.words(", key ");
        passage.fixed("F-1", markup.code("F-1"));
        passage.words(", Email: ");
        passage.fixed("a@b.example", markup.address("a@b.example"));
        passage.words(" or www.c.example، اب");

        String html = markup.of(passage);

        assertThat(html).startsWith("اب <bdi dir=\"ltr\">Ear, <strong>Nose &amp; Throat</strong> (<a href=\"#w\">West");
        assertThat(html).endsWith("or <span class=\"address\" dir=\"ltr\">www.<wbr/>c.<wbr/>example</span></bdi>، اب");
        assertThat(seen(html))
                .isEqualTo("با ،Ear, Nose & Throat (West), option 2, key F-1, Email: a@b.example or www.c.example با");
    }

    @Test
    void code_facts_and_addresses_alone_need_no_isolate_around_their_own() {
        Markup markup = markup("ar");
        Passage passage = new Passage();
        passage.words("اب ");
        passage.fixed("F-1", markup.code("F-1"));
        passage.words(" اب (");
        passage.fixed("www.c.example", markup.address("www.c.example"));
        passage.words(")");

        assertThat(markup.of(passage))
                .isEqualTo("اب <code dir=\"ltr\">F-1</code> اب (" + markup.address("www.c.example") + ")");
    }

    @Test
    void what_is_emphasised_with_words_from_right_to_left_ends_a_phrase() {
        Markup markup = markup("ar");
        Passage passage = new Passage();
        passage.open("strong", "");
        passage.words("اب Ibuprofen");
        passage.close();
        passage.words(", 400 mg");

        assertThat(markup.of(passage))
                .isEqualTo("<strong>اب <bdi class=\"keep\" dir=\"ltr\">Ibuprofen</bdi></strong>, "
                        + "<bdi class=\"keep\" dir=\"ltr\">400 mg</bdi>");
    }

    /** UAX #9, HL3 and X5c: an isolate is one sign to the text around it, whatever it holds. */
    @Test
    void no_phrase_goes_on_over_a_part_in_another_language() {
        Markup markup = markup("ar");
        Passage passage = new Passage();
        passage.words("اب Ward 5 ");
        passage.foreign("Help me", "<span lang=\"en\" dir=\"ltr\">Help me</span>");
        passage.words(" NHS 111");

        String html = markup.of(passage);

        assertThat(html)
                .isEqualTo(
                        "اب <bdi class=\"keep\" dir=\"ltr\">Ward 5</bdi> <span lang=\"en\" dir=\"ltr\">Help me</span> "
                                + "<bdi class=\"keep\" dir=\"ltr\">NHS 111</bdi>");
        assertThat(seen(html)).isEqualTo("NHS 111 Help me Ward 5 با");
    }
}
