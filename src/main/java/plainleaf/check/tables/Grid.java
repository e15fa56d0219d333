package plainleaf.check.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plainleaf.check.tags.Tag;

/** The cells of a table by row and column. */
public final class Grid {
    /** No table is wider; a file that says so is made to exhaust the memory. */
    private static final int WIDEST = 1000;

    private static final int MOST_PLACES = 1_000_000;

    private final List<List<Cell>> rows = new ArrayList<>();
    private final Map<Place, Cell> cells = new HashMap<>();

    /** A row of the tree and the language in force in it. */
    private record Line(Tag tag, String language) {}

    private record Place(int row, int column) {}

    public Grid(Tag table, String language) {
        List<Line> lines = new ArrayList<>();
        collect(table, language, lines);
        for (int row = 0; row < lines.size(); row++) {
            rows.add(row(lines.get(row), row, lines.size()));
        }
    }

    private static void collect(Tag parent, String language, List<Line> lines) {
        parent.childTags().forEach(tag -> {
            String own = tag.language().isEmpty() ? language : tag.language();
            if (tag.is("TR")) {
                lines.add(new Line(tag, own));
            } else if (!tag.is("Table") && !tag.is("Caption")) {
                collect(tag, own, lines);
            }
        });
    }

    private List<Cell> row(Line line, int row, int end) {
        List<Cell> inRow = new ArrayList<>();
        int column = 0;
        for (Tag tag : line.tag().childTags().filter(Grid::isCell).toList()) {
            while (cells.containsKey(new Place(row, column))) {
                column++;
            }
            int rowSpan = Math.min(end - row, span(tag, "RowSpan"));
            Cell cell = new Cell(tag, row, column, rowSpan, span(tag, "ColSpan"), line.language());
            put(cell);
            column += cell.columns();
            inRow.add(cell);
        }
        return inRow;
    }

    private void put(Cell cell) {
        for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
            for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
                if (cells.size() < MOST_PLACES) {
                    cells.putIfAbsent(new Place(row, column), cell);
                }
            }
        }
    }

    private static boolean isCell(Tag tag) {
        return tag.is("TD") || tag.is("TH");
    }

    private static int span(Tag cell, String attribute) {
        String span = cell.attributes().getOrDefault(attribute, "1");
        return span.matches("[0-9]{1,4}") ? Math.min(WIDEST, Math.max(1, Integer.parseInt(span))) : 1;
    }

    public List<List<Cell>> rows() {
        return rows;
    }

    public int columns() {
        return rows.stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.column() + cell.columns())
                .max()
                .orElse(0);
    }

    public boolean hasHeaders() {
        return rows.stream().flatMap(List::stream).anyMatch(Cell::isHeader);
    }

    /** The cell that covers this place, from 0; empty where none does. */
    public Optional<Cell> at(int row, int column) {
        return Optional.ofNullable(cells.get(new Place(row, column)));
    }
}
