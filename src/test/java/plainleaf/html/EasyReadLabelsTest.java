package plainleaf.html;

import static org.assertj.core.api.Assertions.assertThat;
import static plainleaf.html.ReadArticle.read;
import static plainleaf.html.ReadArticle.set;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plainleaf.model.Edition;
import plainleaf.model.FrontMatter.Method;
import plainleaf.model.FrontMatter.Status;
import plainleaf.model.Translation;
import plainleaf.model.Variant;
import plainleaf.model.Wording;

/** What the program adds to easy read obeys the rules of easy read: its sentences are as short as an author's. */
class EasyReadLabelsTest {
    private static final int WORDS = 15;
    private static final int CHARACTERS = 30;

    static Stream<String> languages() throws Exception {
        return TemplatesTest.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_sentence_of_the_program_is_longer_than_one_of_an_author_may_be(String language) {
        List<String> sentences = added(language).stream()
                .flatMap(block -> parts(BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language)), block))
                .toList();

        // Banners, headings of the back matter, and how to get help.
        assertThat(sentences)
                .hasSizeGreaterThan(12)
                .allSatisfy(sentence -> assertThat(length(language, sentence))
                        .as(sentence)
                        .isLessThanOrEqualTo(language.startsWith("zh") ? CHARACTERS : WORDS));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void how_to_ask_for_another_format_is_said_in_short(String language) {
        String label = Samples.language(language).labels().get("about.formats.ask.easy-read");

        assertThat(added(language)).contains(label);
        assertThat(parts(BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language)), label))
                .hasSize(2)
                .allSatisfy(sentence -> assertThat(length(language, sentence))
                        .as(sentence)
                        .isLessThanOrEqualTo(language.startsWith("zh") ? 20 : 10));
    }

    /** An overdue draft of a machine, with all that can be said of it. */
    private static List<String> added(String language) {
        Translation text =
                Samples.translation(language, Wording.EASY_READ, Samples.front("A", Status.DRAFT, Method.MACHINE), 6);
        Edition edition = new Edition(
                Samples.leaflet(Samples.governance(true, LocalDate.of(2026, 1, 6)), text), text, Variant.EASY_READ);
        return read(set(edition, Samples.site())).select("[data-generated]").select("p, h2, h3, dt, .label").stream()
                .filter(block -> !block.hasAttr("lang"))
                .map(Element::text)
                .toList();
    }

    private static long length(String language, String sentence) {
        BreakIterator breaks = language.startsWith("zh")
                ? BreakIterator.getCharacterInstance(ULocale.ROOT)
                : BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
        return parts(breaks, sentence).count();
    }

    /** Those that hold a letter or a digit. */
    private static Stream<String> parts(BreakIterator breaks, String text) {
        List<String> parts = new ArrayList<>();
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts.stream().filter(part -> part.codePoints().anyMatch(UCharacter::isLetterOrDigit));
    }
}
