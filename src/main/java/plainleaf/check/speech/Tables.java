package plainleaf.check.speech;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plainleaf.check.tables.Cell;
import plainleaf.check.tables.Grid;
import plainleaf.check.tables.HeaderCells;
import plainleaf.check.tags.Tag;

/** Says tables: how large they are, and each cell with its header cells. */
final class Tables {
    private static final Set<String> PARTS = Set.of("TR", "THead", "TBody", "TFoot");

    private final Narrator narrator;

    Tables(Narrator narrator) {
        this.narrator = narrator;
    }

    void table(Tag table, String language, int depth) {
        Grid grid = new Grid(table, language);
        HeaderCells headers = new HeaderCells(grid);
        boolean hasHeaders = grid.hasHeaders();
        announce(table, grid, language, depth);
        for (int row = 0; row < grid.rows().size(); row++) {
            List<Cell> cells = grid.rows().get(row);
            int page = cells.isEmpty() ? 0 : cells.get(0).tag().page();
            narrator.voice()
                    .announce(
                            Announcement.of(
                                    "row",
                                    "Row " + (row + 1) + " of " + grid.rows().size(),
                                    Map.of("row", row + 1, "rows", grid.rows().size())),
                            depth + 1,
                            page);
            cells.forEach(cell -> cell(headers, hasHeaders, cell, depth + 2));
        }
        others(table, language, depth + 1);
    }

    private void announce(Tag table, Grid grid, String language, int depth) {
        int rows = grid.rows().size();
        int columns = grid.columns();
        Optional<Tag> caption =
                table.childTags().filter(tag -> tag.is("Caption")).findFirst();
        Announcement what = Announcement.of(
                "table",
                "Table, " + Announcement.count(rows, "row", "rows") + ", "
                        + Announcement.count(columns, "column", "columns")
                        + (grid.hasHeaders() ? "" : ", no header cells"),
                Map.of("rows", rows, "columns", columns));
        if (caption.isPresent()) {
            narrator.voice()
                    .say(
                            what.and("; caption"),
                            depth,
                            LineText.of(caption.get().children(), Parts.language(caption.get(), language)));
        } else {
            narrator.voice().announce(what, depth, table.page());
        }
    }

    private void cell(HeaderCells named, boolean hasHeaders, Cell cell, int depth) {
        List<String> headers = named.of(cell);
        String words =
                name(cell, hasHeaders, headers) + (headers.isEmpty() ? "" : " (" + String.join("; ", headers) + ")");
        Announcement what = new Announcement(
                cell.isHeader() ? "header" : "cell",
                words,
                headers,
                Map.of("row", cell.row() + 1, "column", cell.column() + 1));
        String language = Parts.language(cell.tag(), cell.language());
        Tag tag = cell.tag();
        if (tag.actualText().isEmpty() && tag.alternative().isEmpty()) {
            narrator.container(what, tag, language, depth);
        } else {
            narrator.voice().say(what, depth, LineText.of(List.of(tag), cell.language()));
        }
    }

    private static String name(Cell cell, boolean hasHeaders, List<String> headers) {
        if (!cell.isHeader()) {
            String without = hasHeaders ? "Cell without a header" : "Column " + (cell.column() + 1);
            return (headers.isEmpty() ? without : "Cell") + span(cell);
        } else if (cell.isColumnHeader() && cell.isRowHeader()) {
            return "Header of row and column" + span(cell);
        }
        return (cell.isColumnHeader() ? "Column header" : "Row header") + span(cell);
    }

    private static String span(Cell cell) {
        String rows = cell.rows() > 1 ? cell.rows() + " rows" : "";
        String columns = cell.columns() > 1 ? cell.columns() + " columns" : "";
        String both = rows + (rows.isEmpty() || columns.isEmpty() ? "" : " and ") + columns;
        return both.isEmpty() ? "" : " over " + both;
    }

    /** What stands in a table and in no cell, as in broken files. */
    private void others(Tag table, String language, int depth) {
        table.children().stream()
                .filter(child -> !(child instanceof Tag tag && (PARTS.contains(tag.standard()) || tag.is("Caption"))))
                .filter(child -> !(child instanceof Tag tag && tag.all().anyMatch(inner -> inner.is("TR"))))
                .forEach(child -> narrator.all(List.of(child), language, depth));
    }
}
