package plainleaf.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import plainleaf.model.Block.Table;
import plainleaf.model.Block.TableCell;
import plainleaf.model.FrontMatter.Method;
import plainleaf.model.FrontMatter.Status;
import plainleaf.model.RichText;
import plainleaf.model.Translation;
import plainleaf.model.Variant;
import plainleaf.model.Wording;

/** Tables of many columns stand in a region of their own that has a name and takes the focus. */
class WideTableTest {
    @Test
    void four_columns_stand_in_a_region_and_three_do_not() {
        Elements regions = article(table(3, Samples.words("Few")), table(4, Samples.words("Many")))
                .select("[role=region]");

        assertThat(regions).hasSize(1);
        assertThat(regions.attr("tabindex")).isEqualTo("0");
        assertThat(regions.select("> table").attr("class")).startsWith("columns-4");
    }

    @Test
    void its_name_is_the_caption_or_else_the_heads_of_the_columns() {
        Element article = article(table(4, Samples.words("Many")), table(5, RichText.NONE));

        assertThat(article.select("[role=region]").stream()
                        .map(region -> article.getElementById(region.attr("aria-labelledby")))
                        .map(Element::text))
                .containsExactly("Many", "Head Head Head Head Head");
    }

    private static Table table(int columns, RichText caption) {
        return new Table(caption, row("Head", columns), List.of(row("Cell", columns)), false, Samples.at());
    }

    private static List<TableCell> row(String text, int columns) {
        return Stream.generate(() -> Samples.cell(text)).limit(columns).toList();
    }

    private static Element article(Table... tables) {
        Translation whole =
                Samples.translation("en", Wording.PLAIN, Samples.front("Spine", Status.APPROVED, Method.HUMAN), 1);
        Translation text = whole.withBody(List.of(), List.of(Samples.section(2, "tables", "Tables", tables)));
        return ReadArticle.read(ReadArticle.set(Samples.edition(text, Variant.STANDARD), Samples.site()));
    }
}
