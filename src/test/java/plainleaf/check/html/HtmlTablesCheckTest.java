package plainleaf.check.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.model.Article;
import plainleaf.model.Block.LabelledList;
import plainleaf.model.Block.Table;
import plainleaf.model.Block.TableCell;
import plainleaf.model.Contact;
import plainleaf.model.Edition;
import plainleaf.model.FrontMatter;
import plainleaf.model.Governance;
import plainleaf.model.Languages;
import plainleaf.model.Leaflet;
import plainleaf.model.Location;
import plainleaf.model.RichText;
import plainleaf.model.Translation;
import plainleaf.model.Variant;
import plainleaf.model.Wording;

/** A table that is set as a list says of each cell its column and its row, in order. */
class HtmlTablesCheckTest {
    private static final Location AT = new Location("content/stop/en.md", 9, 1);

    private static final String LIST = "<article lang=\"en\" dir=\"ltr\"><ul class=\"rows\" data-at=\"9:1\">"
            + "<li><p class=\"row-title\"><strong class=\"column\" data-generated=\"\">What:</strong> Food</p>"
            + "<p><strong class=\"column\" data-generated=\"\">When to stop?</strong> 6 hours</p></li>"
            + "<li><p class=\"row-title\"><strong class=\"column\" data-generated=\"\">What:</strong> Water</p>"
            + "<p><strong class=\"column\" data-generated=\"\">When to stop?</strong> 2 hours</p></li></ul></article>";

    @Test
    void a_good_list_has_no_finding() {
        assertThat(check(LIST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the name of another column | When to stop? | What:",
                "a name lost                | <strong class=\"column\" data-generated=\"\">What:</strong> |",
                "a cell lost                | <p><strong class=\"column\" data-generated=\"\">When to stop?</strong> 6 hours</p> |",
                "a cell of another row      | 6 hours | 2 hours",
                "a title that is none       | <p class=\"row-title\"> | <p>",
                "two rows in one            | </li><li> |",
                "a list that is none        | class=\"rows\" | class=\"plain\""
            })
    void a_defect_is_found_at_the_table(String what, String from, String to) {
        String planted = LIST.replaceFirst(java.util.regex.Pattern.quote(from), to == null ? "" : to);

        assertThat(planted).as(what).isNotEqualTo(LIST);
        assertThat(check(planted))
                .as(what)
                .singleElement()
                .satisfies(found -> assertThat(found.rule().id()).isEqualTo("html-tables"));
    }

    @Test
    void a_table_in_the_place_of_a_list_is_found() {
        assertThat(check("<article><table data-at=\"9:1\"><tr><th>What</th></tr></table></article>"))
                .extracting(Diagnostic::detail)
                .containsExactly("the page shows this table in another form");
    }

    private static List<Diagnostic> check(String markup) {
        Edition edition = edition();
        return new HtmlTablesCheck()
                .check(new ArticleTree(edition, new Article(edition.id(), markup, List.of())))
                .toList();
    }

    private static Edition edition() {
        Table table = new Table(
                RichText.NONE,
                row("What", "When to stop?"),
                List.of(row("Food", "6 hours"), row("Water", "2 hours")),
                true,
                AT);
        FrontMatter front = new FrontMatter(
                "Stop",
                "",
                FrontMatter.Status.DRAFT,
                FrontMatter.Method.HUMAN,
                "",
                "",
                Optional.empty(),
                FrontMatter.Tested.NEVER);
        Translation text = new Translation(
                Languages.named("en"),
                Wording.PLAIN,
                front,
                List.of(new LabelledList(table)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Location.of(AT.file()));
        Governance governance = new Governance(
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Contact.NONE,
                Governance.Kind.UNSAID,
                List.of(),
                false,
                "",
                Location.of("content/stop/leaflet.yaml"));
        return new Edition(
                new Leaflet("stop", "en", governance, true, Map.of(), List.of(text)), text, Variant.LARGE_PRINT);
    }

    private static List<TableCell> row(String... cells) {
        return List.of(cells).stream()
                .map(cell -> new TableCell(new RichText(cell, cell), AT))
                .toList();
    }
}
