package plainleaf.check.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import plainleaf.check.Check;
import plainleaf.check.content.Blocks;
import plainleaf.check.words.Words;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Block;
import plainleaf.model.Block.LabelledList;
import plainleaf.model.Block.Table;
import plainleaf.model.Block.TableCell;

/** Finds cells of tables that are lost, moved, or set under the name of another column or row. */
public final class HtmlTablesCheck implements Check<ArticleTree> {
    public static final Rule RULE = new Rule(
            "html-tables",
            Severity.ERROR,
            "Every cell of a table stands in its row and its column; where large print sets the table as a list, with the"
                    + " name of its column.",
            "WCAG 2.2, 1.3.1; UKAAF G003",
            "this is a fault of a template or of the program; please report it with the file",
            Example.html("<th scope=\"row\" data-at=\"27:3\">First</th>", "<td data-at=\"27:3\">First</td>"));

    @Override
    public Stream<Diagnostic> check(ArticleTree article) {
        List<Block> tables = Blocks.of(article.edition().translation())
                .filter(block -> block instanceof Table || block instanceof LabelledList)
                .toList();
        List<Element> shown = article.written("table, ul.rows");
        if (tables.size() != shown.size()) {
            return Stream.of(RULE.brokenIn(
                    article.id(),
                    article.file(),
                    "the text has " + tables.size() + " tables, and its page " + shown.size()));
        }
        return IntStream.range(0, tables.size()).boxed().flatMap(i -> told(article, tables.get(i), shown.get(i)));
    }

    /** The first fault of a table stands for all of them. */
    private static Stream<Diagnostic> told(ArticleTree article, Block block, Element shown) {
        boolean list = block instanceof LabelledList;
        if (list == shown.is("table")) {
            return Stream.of(
                    RULE.brokenIn(article.id(), block.location(), "the page shows this table in another form"));
        }
        List<Said> wanted = block instanceof LabelledList labelled ? items(labelled.table()) : rows((Table) block);
        List<Said> found = list ? items(shown) : rows(shown);
        return IntStream.range(0, Math.max(wanted.size(), found.size()))
                .filter(i -> !at(wanted, i).equals(at(found, i)))
                .limit(1)
                .mapToObj(i -> RULE.brokenIn(
                        article.id(),
                        block.location(),
                        "the page has " + at(found, i) + " in the place of " + at(wanted, i)));
    }

    private static Said at(List<Said> cells, int index) {
        return index < cells.size() ? cells.get(index) : new Said(-1, "", "nothing", false);
    }

    /** A cell: in which row, under the name of which column (empty in a table, whose header is a row), and what it says. */
    private record Said(int row, String column, String words, boolean rowHeader) {
        static Said of(int row, String column, String words, boolean rowHeader) {
            return new Said(row, unsigned(essence(column)), essence(words), rowHeader);
        }

        /** The sign after a column's name is the language's. */
        private static String unsigned(String name) {
            int end = name.length();
            while (end > 0 && "?!.:؟。？！：፦፧།। ".indexOf(name.charAt(end - 1)) >= 0) {
                end--;
            }
            return name.substring(0, end);
        }

        private static String essence(String text) {
            return String.join(" ", Words.of(text));
        }

        @Override
        public String toString() {
            String of = row < 0 ? "" : " (row " + (row + 1) + ")";
            return (column.isEmpty() ? "“" : "“" + column + ": ") + words + "”" + of;
        }
    }

    private static List<Said> items(Table table) {
        List<Said> cells = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<TableCell> those = table.rows().get(row);
            for (int i = 0; i < those.size(); i++) {
                String column =
                        i < table.header().size() ? table.header().get(i).text().plain() : "";
                if (!those.get(i).text().isEmpty()) {
                    cells.add(Said.of(row, column, those.get(i).text().plain(), table.rowHeaders() && i == 0));
                }
            }
        }
        return cells;
    }

    private static List<Said> items(Element list) {
        List<Said> cells = new ArrayList<>();
        List<Element> items = list.select("> li");
        for (int row = 0; row < items.size(); row++) {
            for (Element cell : items.get(row).select("> p")) {
                Element words = cell.clone();
                String column = words.select("> .column").text();
                words.select("> .column").remove();
                cells.add(Said.of(row, column, words.wholeText(), cell.hasClass("row-title")));
            }
        }
        return cells;
    }

    private static List<Said> rows(Table table) {
        List<Said> cells = new ArrayList<>();
        table.header().forEach(cell -> cells.add(Said.of(0, "", cell.text().plain(), false)));
        for (int row = 0; row < table.rows().size(); row++) {
            List<TableCell> those = table.rows().get(row);
            for (int i = 0; i < those.size(); i++) {
                boolean header =
                        table.rowHeaders() && i == 0 && !those.get(i).text().isEmpty();
                cells.add(Said.of(row + 1, "", those.get(i).text().plain(), header));
            }
        }
        return cells;
    }

    private static List<Said> rows(Element table) {
        List<Said> cells = new ArrayList<>();
        List<Element> rows = table.select("tr");
        for (int row = 0; row < rows.size(); row++) {
            for (Element cell : rows.get(row).select("> th, > td")) {
                cells.add(Said.of(row, "", cell.wholeText(), row > 0 && cell.is("th")));
            }
        }
        return cells;
    }
}
