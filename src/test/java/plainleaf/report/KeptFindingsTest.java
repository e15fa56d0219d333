package plainleaf.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plainleaf.check.Book;
import plainleaf.model.Audit;
import plainleaf.model.Cause;
import plainleaf.model.EditionId;
import plainleaf.model.Variant;

/** A kept edition may bring findings of an earlier version, by rules that are no more: they are told all the same. */
class KeptFindingsTest {
    private static final EditionId ID = new EditionId("hip", "en", Variant.STANDARD);
    private static final Audit AUDIT = new Audit(
            "Plainleaf 1",
            LocalDate.of(2026, 11, 23),
            false,
            List.of(new Audit.Entry(
                    ID, "published", "", null, "Hip", "1", "checked", "human", false, List.of(), List.of(), List.of())),
            List.of(cause("old-rule", ID), cause("date-format", ID), cause("pdf-words")),
            List.of(),
            List.of());

    private static Cause cause(String rule, EditionId... editions) {
        return new Cause(
                rule,
                "warning",
                "hip/en.md",
                3,
                1,
                "something",
                "",
                "Asked.",
                "A standard",
                "",
                "0123456789abcdef:1",
                Stream.of(editions).map(id -> new Cause.Sighting(id, 0)).toList());
    }

    private static String file(String name) {
        return ReportFiles.of(AUDIT, Book.WHOLE.chapters()).get(name).text();
    }

    /** SARIF 2.1.0, 3.27.6: a result without an index is of a rule that the log does not describe. */
    @Test
    void sarif_tells_it_without_a_description() {
        List<JsonObject> results = JsonParser.parseString(file("findings.sarif"))
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("results")
                .asList()
                .stream()
                .map(result -> result.getAsJsonObject())
                .toList();
        assertThat(results)
                .extracting(result -> result.get("ruleId").getAsString())
                .containsExactly("old-rule", "date-format", "pdf-words");
        assertThat(results.get(0).has("ruleIndex")).isFalse();
        assertThat(results.get(1).has("ruleIndex")).isTrue();
    }

    @Test
    void junit_tells_it_in_a_case_of_its_own() {
        assertThat(file("junit.xml"))
                .contains(
                        "<testcase classname=\"hip.en.standard\" name=\"Rules of another version\"",
                        "warning[old-rule]");
    }

    /** A finding in an edition of a kind that is no more. */
    @Test
    void junit_tells_what_is_of_no_edition_among_the_shared_files() {
        assertThat(file("junit.xml"))
                .contains("<testcase classname=\"site and shared files\" name=\"PDFs\"", "warning[pdf-words]");
    }
}
