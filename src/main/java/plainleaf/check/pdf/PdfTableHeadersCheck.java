package plainleaf.check.pdf;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import plainleaf.check.Check;
import plainleaf.check.tables.Cell;
import plainleaf.check.tables.Grid;
import plainleaf.check.tables.HeaderCells;
import plainleaf.check.tags.Tag;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds cells of tables that are read with other header cells than on the page. */
public final class PdfTableHeadersCheck implements Check<PrintedEdition> {
    public static final Rule RULE = new Rule(
            "pdf-table-headers",
            Severity.ERROR,
            "Each cell of a table is read with the header cells it has on the page.",
            "PDF/UA-1, 7.5; Matterhorn 15-003 and 15-005; WCAG 2.2, 1.3.1",
            "this is a fault of the program; please report it with the file",
            new Example(Example.Form.PDF, "“6 hours”, under nothing.", "“Food, When to stop: 6 hours”"));

    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        List<Element> tables = print.article().select("table").toList();
        List<Tag> tags = print.tags().tags("Table").toList();
        if (tables.size() != tags.size()) {
            return Stream.of(
                    print.broken(RULE, 0, "", "the page has " + tables.size() + " tables, and the PDF " + tags.size()));
        }
        return IntStream.range(0, tables.size()).boxed().flatMap(i -> table(print, tables.get(i), tags.get(i)));
    }

    private static Stream<Diagnostic> table(PrintedEdition print, Element element, Tag tag) {
        ArticleTable table = new ArticleTable(element);
        Grid grid = new Grid(tag, "");
        List<Cell> cells = grid.rows().stream().flatMap(List::stream).toList();
        if (cells.size() != table.cells().size()) {
            return Stream.of(print.broken(
                            RULE,
                            element,
                            "the table has " + table.cells().size() + " cells, and in the PDF " + cells.size())
                    .onPage(tag.page()));
        }
        if (cells.stream().noneMatch(cell -> cell.isHeader() && !cell.text().isBlank())) {
            return Stream.of(print.broken(RULE, element, "no cell of the table is a header")
                    .onPage(tag.page()));
        }
        HeaderCells headers = new HeaderCells(grid);
        return Stream.concat(head(print, element, tag), cells(print, table, cells, headers));
    }

    /** ISO 32000-1, table 337: a reader that shows the table anew repeats the rows of its head. */
    private static Stream<Diagnostic> head(PrintedEdition print, Element element, Tag tag) {
        int wanted = element.select("> thead > tr").size();
        long found = tag.childTags()
                .filter(part -> part.is("THead"))
                .flatMap(Tag::childTags)
                .filter(row -> row.is("TR"))
                .count();
        return wanted == found
                ? Stream.empty()
                : Stream.of(print.broken(
                                RULE, element, "the head of the table has " + wanted + " rows, and in the PDF " + found)
                        .onPage(tag.page()));
    }

    private static Stream<Diagnostic> cells(
            PrintedEdition print, ArticleTable table, List<Cell> cells, HeaderCells headers) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> told(table, headers, table.cells().get(i), cells.get(i))
                        .map(fault -> print.broken(RULE, table.cells().get(i), fault)
                                .onPage(cells.get(i).tag().page())))
                .flatMap(found -> found);
    }

    private static Stream<String> told(ArticleTable table, HeaderCells headers, Element element, Cell cell) {
        String said = "“" + Texts.start(element.text()) + "”";
        if (ArticleTable.isHeader(element)) {
            boolean same = cell.isHeader()
                    && cell.isRowHeader() == ArticleTable.isOfRow(element)
                    && cell.isColumnHeader() != ArticleTable.isOfRow(element);
            String kind = ArticleTable.isOfRow(element) ? "its row" : "its column";
            return same
                    ? Stream.empty()
                    : Stream.of("the cell " + said + " is not the header of " + kind + " in the PDF");
        }
        if (cell.isHeader()) {
            return Stream.of("the cell " + said + " is a header in the PDF");
        }
        List<String> wanted = table.headers(element).stream()
                .map(Element::wholeText)
                .filter(text -> !text.isBlank())
                .toList();
        List<String> found = headers.of(cell);
        return essences(wanted).equals(essences(found))
                ? Stream.empty()
                : Stream.of("the cell " + said + " is read with " + list(found) + ", not with " + list(wanted));
    }

    private static List<String> essences(List<String> texts) {
        return texts.stream().map(PrintedEdition::essence).distinct().toList();
    }

    private static String list(List<String> headers) {
        return headers.isEmpty()
                ? "no header"
                : headers.stream().map(text -> "“" + Texts.start(text) + "”").collect(Collectors.joining(", "));
    }
}
