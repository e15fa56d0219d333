package plainleaf.check.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the header cells of each cell of a table. */
public final class HeaderCells {
    private final Grid grid;
    private final Map<String, Cell> named = new HashMap<>();

    public HeaderCells(Grid grid) {
        this.grid = grid;
        grid.rows().stream()
                .flatMap(List::stream)
                .forEach(cell -> named.putIfAbsent(cell.tag().id(), cell));
        named.remove("");
    }

    /** The words of a cell's header cells: those of its row, then those of its column, outermost first. */
    public List<String> of(Cell cell) {
        List<String> ids = cell.tag().headers();
        Stream<Cell> headers = ids.isEmpty()
                ? found(cell)
                : ids.stream().filter(named::containsKey).map(named::get);
        return headers.map(Cell::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private Stream<Cell> found(Cell cell) {
        boolean onlyOfColumn = cell.isColumnHeader() && !cell.isRowHeader();
        List<Cell> beside = onlyOfColumn
                ? List.of()
                : towardsEdge(cell.column(), column -> grid.at(cell.row(), column), Cell::isRowHeader);
        List<Cell> above = towardsEdge(cell.row(), row -> grid.at(row, cell.column()), Cell::isColumnHeader);
        return Stream.concat(beside.stream(), above.stream());
    }

    /** ISO 32000-2, 14.8.4.8.3: headers are looked for towards the edge, until data stand behind a header. */
    private static List<Cell> towardsEdge(int from, IntFunction<Optional<Cell>> at, Predicate<Cell> wanted) {
        List<Cell> headers = new ArrayList<>();
        for (int i = from - 1; i >= 0; i--) {
            Optional<Cell> header = at.apply(i).filter(wanted);
            if (header.isPresent()) {
                headers.add(0, header.get());
            } else if (!headers.isEmpty()) {
                break;
            }
        }
        return headers;
    }
}
