package plainleaf.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plainleaf.diagnostic.Chapter;
import plainleaf.diagnostic.Clause;
import plainleaf.diagnostic.EuropeanStandard;
import plainleaf.diagnostic.NeedsPerson;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Rulebook;

/** The book has all that there is, under names that lead to one thing each. */
class BookTest {
    @Test
    void every_rule_stands_in_one_chapter() {
        assertThat(Book.WHOLE.rules()).containsExactlyInAnyOrderElementsOf(Checks.rules());
        assertThat(Book.WHOLE.chapters()).extracting(Chapter::id).doesNotHaveDuplicates();
    }

    @Test
    void every_name_leads_to_one_thing() {
        assertThat(Book.WHOLE.ids())
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(Book.WHOLE.only(id)).as(id).isPresent());
    }

    @Test
    void every_requirement_is_one_sentence_and_every_standard_says_who_asks() {
        assertThat(Book.WHOLE.rules()).allSatisfy(rule -> {
            assertThat(rule.requirement()).matches("[A-Z].*[^.]\\.").doesNotContain(". ", "shall");
            assertThat(rule.standard()).as(rule.id()).matches("[A-Z][^;]*(; [A-Z][^;]*)*");
        });
    }

    @Test
    void the_page_of_a_rule_holds_nothing_else() {
        Rulebook page = Book.WHOLE.only("heading-order").orElseThrow();

        assertThat(page.rules()).extracting(Rule::id).containsExactly("heading-order");
        assertThat(page.clauses()).isEmpty();
        assertThat(page.needsPerson()).isEmpty();
        assertThat(Book.WHOLE.only("heading")).isEmpty();
    }

    @Test
    void a_clause_without_words_of_its_own_has_those_of_its_group() {
        assertThat(Book.WHOLE.only("pdf-a:6.2.11.4.1-2").orElseThrow().clauses())
                .extracting(Clause::id)
                .containsExactly("pdf-a:6.2.11");
        assertThat(Book.WHOLE.only("pdf-a:7.1-1")).isEmpty();
        assertThat(Book.WHOLE.only("pdf-ua:7.3-9")).isEmpty();
    }

    @Test
    void what_is_left_to_people_says_who_and_what_and_by_which_standard() {
        assertThat(Book.WHOLE.only(Rulebook.PEOPLE).orElseThrow().needsPerson())
                .hasSizeGreaterThan(15)
                .extracting(NeedsPerson::id)
                .contains("alternative-right", "order-sensible", "translation-right", "approved");
        assertThat(Book.WHOLE.needsPerson()).allSatisfy(one -> {
            assertThat(one.question()).endsWith("?");
            assertThat(List.of(one.who(), one.prepared(), one.standard())).noneMatch(String::isBlank);
        });
    }

    @Test
    void the_european_standard_has_the_criteria_of_2018_for_what_they_are_about() {
        assertThat(european("picture-alternative")).containsExactly("9.1.1.1", "10.1.1.1");
        assertThat(european("html-ids")).containsExactly("9.1.3.1", "9.2.4.4");
        assertThat(european("pdf-links")).containsExactly("10.2.4.4");
        assertThat(european("pdf-bookmarks")).as("clause 10 has no 2.4.5").isEmpty();
        assertThat(european("organisation-contrast")).as("1.4.6 is AAA").isEmpty();
        assertThat(european("heading-order"))
                .as("PDF/UA-1, 7.4.2 is no criterion")
                .containsExactly("9.1.3.1", "10.1.3.1");
        assertThat(european("unknown-key")).isEmpty();
    }

    private static List<String> european(String id) {
        return EuropeanStandard.clauses(
                Book.WHOLE.only(id).orElseThrow().rules().get(0));
    }
}
