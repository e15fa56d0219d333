package plainleaf.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.model.Block;
import plainleaf.model.Heading;
import plainleaf.model.Language;
import plainleaf.model.Problem.Kind;
import plainleaf.model.Reading;
import plainleaf.model.RichText;
import plainleaf.model.Section;

/** Words in another language than their page's are marked, and keep the order and the forms of their own. */
class LanguageOfPartsTest {
    private static RichText rich(String markdown) {
        Fixture fixture = new Fixture().text(markdown);
        Reading reading = fixture.read();
        assertThat(Fixture.found(reading)).isEmpty();
        return ((Block.Paragraph) Fixture.text(reading, "en").opening().get(0)).text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¬', textBlock = """
                    Say [bonjour]{lang=fr} now.      ¬ Say bonjour now. ¬ Say <span lang="fr">bonjour</span> now.
                    Say [bonjour]{lang="fr"}.        ¬ Say bonjour.     ¬ Say <span lang="fr">bonjour</span>.
                    Say [bonjour]{ lang = FR }.      ¬ Say bonjour.     ¬ Say <span lang="fr">bonjour</span>.
                    Say [*a* **b**]{lang=fr}.        ¬ Say a b.         ¬ Say <span lang="fr"><em>a</em> <strong>b</strong></span>.
                    Say **[a]{lang=fr}**.            ¬ Say a.           ¬ Say <strong><span lang="fr">a</span></strong>.
                    Say [ a ]{lang=fr}b.             ¬ Say a b.         ¬ Say <span lang="fr">a</span> b.
                    A [b [c] d]{lang=fr}.            ¬ A b [c] d.       ¬ A <span lang="fr">b [c] d</span>.
                    A [b [c]{lang=cy} d]{lang=fr}.   ¬ A b c d.         ¬ A <span lang="fr">b <span lang="cy">c</span> d</span>.
                    A [b [c]{lang=en} d]{lang=fr}.   ¬ A b c d.         ¬ A <span lang="fr">b <span lang="en">c</span> d</span>.
                    A [b]{lang=en}.                  ¬ A b.             ¬ A b.
                    A [b](https://e.org){lang=fr}.   ¬ A b.             ¬ A <span lang="fr"><a href="https://e.org">b</a></span>.
                    A [[b]{lang=fr}](https://e.org). ¬ A b.             ¬ A <a href="https://e.org"><span lang="fr">b</span></a>.
                    A [b [c](https://e.org)]{lang=fr}. ¬ A b c.         ¬ A <span lang="fr">b <a href="https://e.org">c</a></span>.
                    A \\[b]{lang=fr}.                ¬ A [b]{lang=fr}.  ¬ A [b]{lang=fr}.
                    A [b]\\{lang=fr}.                ¬ A [b]{lang=fr}.  ¬ A [b]{lang=fr}.
                    A `[b]{lang=fr}`.                ¬ A [b]{lang=fr}.  ¬ A <code>[b]{lang=fr}</code>.
                    A [نعم]{lang=ar} b.              ¬ A نعم b.         ¬ A <span lang="ar" dir="rtl">نعم</span> b.
                    A [b]{lang=zh-hant-HK}.          ¬ A b.             ¬ A <span lang="zh-Hant-HK">b</span>.
                    """)
    void a_part_says_its_language(String markdown, String plain, String html) {
        assertThat(rich(markdown).plain()).isEqualTo(plain);
        assertThat(rich(markdown).inline()).isEqualTo(html);
    }

    @Test
    void a_part_goes_over_lines_and_links_by_reference() {
        assertThat(rich("A [b\n[c] d]{lang=fr}.\n\n[c]: https://e.org").html())
                .isEqualTo("A <span lang=\"fr\">b <a href=\"https://e.org\">c</a> d</span>.");
        assertThat(rich("A [c]{lang=fr}.\n\n[c]: https://e.org").html())
                .isEqualTo("A <span lang=\"fr\"><a href=\"https://e.org\">c</a></span>.");
    }

    @Test
    void what_is_all_of_its_block_is_said_by_the_block() {
        RichText whole = rich("[نعم]{lang=ar}");

        assertThat(whole.html()).isEqualTo("نعم");
        assertThat(whole.attributes()).isEqualTo(" lang=\"ar\" dir=\"rtl\"");
        assertThat(whole.inline()).isEqualTo("<span lang=\"ar\" dir=\"rtl\">نعم</span>");
        assertThat(rich("[oui](https://e.org){lang=fr}").attributes()).isEqualTo(" lang=\"fr\"");
        assertThat(rich("[oui]{lang=fr}.").attributes()).isEmpty();
    }

    @Test
    void marked_words_that_are_bold_or_a_link_are_all_of_their_block_as_bold_words_that_are_marked() {
        assertThat(rich("**[نعم]{lang=ar}**")).isEqualTo(rich("[**نعم**]{lang=ar}"));
        assertThat(rich("**[نعم]{lang=ar}**").attributes()).isEqualTo(" lang=\"ar\" dir=\"rtl\"");
        assertThat(rich("*[[oui]{lang=fr}](https://e.org)*").attributes()).isEqualTo(" lang=\"fr\"");
        assertThat(rich("**[oui]{lang=fr} yes**").attributes()).isEmpty();
    }

    @Test
    void its_numbers_and_names_are_kept_by_its_own_rules() {
        assertThat(rich("[اتصل بالرقم 0800 123 4567 أو Plainleaf]{lang=ur}").html())
                .isEqualTo("اتصل بالرقم <bdi class=\"keep\" dir=\"ltr\">0800 123 4567</bdi> أو "
                        + "<bdi class=\"keep\" dir=\"ltr\">Plainleaf</bdi>");
        assertThat(rich("A [le 3 mars 2027]{lang=fr}").html())
                .isEqualTo("A <span lang=\"fr\">le <span class=\"keep\">3 mars 2027</span></span>");
    }

    @Test
    void facts_in_it_are_written_as_its_language_does() {
        Fixture fixture = new Fixture()
                .facts("  day: 2027-03-03\n  gate: {en: the gate, cy: y giât}\n")
                .text("On {{day}} at {{gate}}. [Ar {{day}} wrth {{gate}}.]{lang=cy} {{gate}}");

        assertThat(fixture.html()).contains("3 March 2027", "3 Mawrth 2027", "wrth y giât", "</span> the gate");
    }

    @Test
    void a_fact_without_its_language_is_missed_there() {
        Fixture fixture =
                new Fixture().facts("  gate: {en: the gate}\n").text("At {{gate}}. [Wrth ¦{{gate}}.]{lang=cy}");
        assertThat(Fixture.found(fixture.read())).isEqualTo(fixture.expected(Kind.MISSING_TRANSLATION));
    }

    @Test
    void headings_keep_plain_words_and_ids() {
        Reading reading = new Fixture()
                .text("## [Oui]{lang=fr} yes\n\nA\n\n## [Non]{lang=fr} {#no}\n\nB\n")
                .read();
        List<Heading> headings = Fixture.text(reading, "en").sections().stream()
                .map(Section::heading)
                .toList();

        assertThat(Fixture.found(reading)).isEmpty();
        assertThat(headings)
                .extracting(heading -> heading.id() + " " + heading.text().plain())
                .containsExactly("oui-yes Oui yes", "no Non");
        assertThat(headings.get(1).text().attributes()).isEqualTo(" lang=\"fr\"");
    }

    @Test
    void parts_are_known_by_their_place_in_the_words() {
        RichText text = rich("A [b [c]{lang=cy} d]{lang=fr} e [f]{lang=cy}");

        assertThat(text.foreign())
                .extracting(part -> text.plain().substring(part.start(), part.end()) + "="
                        + part.language().tag())
                .containsExactly("b =fr", "c=cy", " d=fr", "f=cy");
    }

    @Test
    void a_text_lists_the_languages_of_its_parts_once() {
        Reading reading = new Fixture()
                .text("[a]{lang=fr} [b]{lang=cy}\n\n- [c]{lang=fr}\n\n| [d]{lang=he} |\n|---|\n| e |\n")
                .read();

        assertThat(Fixture.text(reading, "en").foreign())
                .extracting(Language::tag)
                .containsExactly("fr", "cy", "he");
    }

    @ParameterizedTest
    @CsvSource({
        "ur, rtl, Urdu",
        "ur-IN, rtl, Urdu",
        "he, rtl, Hebrew",
        "az-Arab, rtl, Azerbaijani (Arabic)",
        "cy-Arab, rtl, Welsh (Arabic)",
        "sr, ltr, Serbian",
        "prs-Arab, rtl, Dari (Arabic)"
    })
    void direction_and_name_come_from_a_file_or_from_the_script(String tag, String direction, String name) {
        Language language = Fixture.text(
                        new Fixture().text("a [b]{lang=" + tag + "}").read(), "en")
                .foreign()
                .get(0);

        assertThat(language.tag()).isEqualTo(tag);
        assertThat(language.direction().id()).isEqualTo(direction);
        assertThat(language.englishName()).isEqualTo(name);
        assertThat(language.fonts()).hasSize(tag.matches("he|sr") ? 0 : 1);
    }

    @Test
    void fonts_of_the_parts_come_after_the_languages_own() {
        Fixture fixture = new Fixture().text("a [b]{lang=ti} [c]{lang=ur}");
        fixture.with("templates/fonts/NotoSansEthiopic-Regular.ttf", "regular");
        fixture.with(
                "templates/languages/ti.properties",
                "autonym = ትግርኛ\nenglish = Tigrinya\ndirection = ltr\nformats = ti\n" + Fixture.TYPE
                        + "fonts = Noto Sans Ethiopic, Noto Sans\nlabel.table = ሰሌዳ\n");
        Reading reading = fixture.read();

        assertThat(Fixture.found(reading)).isEmpty();
        assertThat(Fixture.text(reading, "en").typeset().fonts())
                .extracting("name")
                .containsExactly("Noto Sans", "Noto Sans Ethiopic");
        assertThat(Fixture.text(reading, "en").language().fonts()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a [b]¦{lang=}",
                "a [b]¦{lang=f}",
                "a [b]¦{lang=fr_FR}",
                "a [b]¦{lang=french}",
                "a [b]¦{lang=xx}",
                "a [b]¦{lang=und}",
                "a [b]¦{lang=prs}",
                "a [b]¦{lang=fr-}",
                "a [b]¦{lang=\"fr}",
                "a [b]¦{lang=fr .x}",
                "a [b]¦{lang=fr lang=cy}",
                "a [b]¦{.big}",
                "a [b]¦{key=value}",
                "a [b](https://e.org)¦{.big}",
                "a [b] ¦{lang=fr}",
                "a b]¦{lang=fr}",
                "a *b*¦{lang=fr}",
                "a *b [c* d]¦{lang=fr}",
                "a []¦{lang=fr}",
                "a [ ]¦{lang=fr}",
                "a [b][c]¦{lang=fr}",
                "¦![[oui]{lang=fr}](../pictures/a.svg)",
            })
    void what_cannot_be_understood_is_a_problem_at_its_place(String markdown) {
        Fixture fixture = new Fixture().text(markdown);
        assertThat(Fixture.found(fixture.read())).isEqualTo(fixture.expected(Kind.LANGUAGE_OF_PARTS));
    }

    @Test
    void titles_and_captions_cannot_say_a_language() {
        Fixture title = new Fixture().with("content/stay/en.md", "---\ntitle: ¦Say [oui]{lang=fr}\n---\na\n");
        Fixture caption = new Fixture().text("¦![x](../pictures/a.svg \"Say [oui]{lang=fr}\")");

        assertThat(Fixture.found(title.read())).isEqualTo(title.expected(Kind.INVALID_VALUE));
        assertThat(Fixture.found(caption.read())).isEqualTo(caption.expected(Kind.LANGUAGE_OF_PARTS));
    }

    @Test
    void no_words_are_lost_where_a_mark_is_wrong() {
        Reading reading =
                new Fixture().text("a [b]{lang=xx} [c]{.d} e]{lang=fr}").read();
        Block.Paragraph paragraph =
                (Block.Paragraph) Fixture.text(reading, "en").opening().get(0);
        assertThat(paragraph.text().plain()).isEqualTo("a b c e]{lang=fr}");
    }

    @Test
    void hundreds_of_marks_in_each_other_are_refused() {
        Fixture fixture = new Fixture().text("[".repeat(300) + "a" + "]{lang=fr}".repeat(300));
        assertThat(Fixture.found(fixture.read())).hasSize(1).first().asString().startsWith("UNSUPPORTED_MARKUP");
    }
}
