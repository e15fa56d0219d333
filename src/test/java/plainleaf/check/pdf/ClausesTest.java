package plainleaf.check.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.validation.profiles.Profiles;
import plainleaf.diagnostic.Clause;

/** veraPDF's own profiles say what it tests; our words are compared with them. */
class ClausesTest {
    private static final Pattern RULE = Pattern.compile("<id [^>]*?clause=\"([^\"]+)\"[^>]*?testNumber=\"([0-9]+)\"");

    @Test
    void each_rule_of_pdf_ua_1_has_its_own_words_and_no_other_has() throws IOException {
        assertThat(rules(Profile.UA_1)).hasSize(106);
        assertThat(ofUa1().stream().map(clause -> clause.id().substring("pdf-ua:".length())))
                .containsExactlyInAnyOrderElementsOf(rules(Profile.UA_1));
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void each_rule_of_every_standard_is_told_in_plain_words(Profile profile) throws IOException {
        assertThat(rules(profile))
                .hasSizeGreaterThan(100)
                .allSatisfy(
                        rule -> assertThat(Clauses.of(profile, rule)).as(rule).isPresent());
    }

    /** A group that no rule belongs to is a slip of the pen, or veraPDF has changed. */
    @Test
    void each_clause_is_one_that_verapdf_tests() throws IOException {
        List<String> tested = List.of(Profile.values()).stream()
                .flatMap(profile -> {
                    try {
                        return rules(profile).stream()
                                .map(rule ->
                                        Clauses.of(profile, rule).orElseThrow().id());
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                })
                .distinct()
                .toList();

        assertThat(Clauses.ALL).extracting(Clause::id).containsExactlyInAnyOrderElementsOf(tested);
    }

    @Test
    void each_says_what_is_wrong_what_a_reader_suffers_and_what_to_do() {
        assertThat(Clauses.ALL).allSatisfy(clause -> {
            assertThat(List.of(clause.wrong(), clause.reader(), clause.advice()))
                    .as(clause.id())
                    .allSatisfy(words -> assertThat(words)
                            .matches("[a-z].*[^.\\s]")
                            .doesNotContain("shall", "dictionary", "entry, whose", "|"));
            assertThat(clause.matterhorn()).matches("|[0-9]{2}-[0-9]{3}(, [0-9]{2}-[0-9]{3})?");
        });
    }

    @Test
    void what_cannot_occur_says_why() {
        assertThat(ofUa1().stream().filter(clause -> !clause.canOccur()).map(Clause::id))
                .contains("pdf-ua:7.16-1", "pdf-ua:7.18.4-1", "pdf-ua:7.15-1")
                .doesNotContain("pdf-ua:7.3-1", "pdf-ua:7.21.8-1");
    }

    @Test
    void clauses_stand_in_the_order_of_their_numbers() {
        assertThat(ofUa1().stream().map(Clause::id))
                .containsSubsequence("pdf-ua:7.2-9", "pdf-ua:7.2-10", "pdf-ua:7.10-1", "pdf-ua:7.18.8-1");
    }

    @Test
    void a_rule_nobody_has_heard_of_belongs_to_no_group() {
        assertThat(Clauses.of(Profile.UA_1, "9.9-1")).isEmpty();
        assertThat(Clauses.of(Profile.A_2A, "6.2.11.8-1").orElseThrow().id()).isEqualTo("pdf-a:6.2.11.8");
        assertThat(Clauses.of(Profile.A_2A, "6.2.11.5-1").orElseThrow().id()).isEqualTo("pdf-a:6.2.11");
        assertThat(Clauses.standard(Profile.UA_2, "Table 5. Annot-Aside-1"))
                .isEqualTo("PDF/UA-2, Table 5. Annot-Aside, test 1");
    }

    private static List<Clause> ofUa1() {
        return Clauses.ALL.stream()
                .filter(clause -> clause.id().startsWith("pdf-ua:"))
                .toList();
    }

    private static List<String> rules(Profile profile) throws IOException {
        try (InputStream xml = Objects.requireNonNull(Profiles.class.getResourceAsStream(profile.resource()))) {
            return RULE.matcher(new String(xml.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(id -> id.group(1) + "-" + id.group(2))
                    .toList();
        }
    }
}
