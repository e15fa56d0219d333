package plainleaf.check.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import plainleaf.check.tags.Tag;

/** The rows and columns of a table, and which header cells each cell has. */
final class Grid {
    /** No table is wider; a file that says so is made to exhaust the memory. */
    private static final int WIDEST = 1000;

    private final List<List<Cell>> rows = new ArrayList<>();

    Grid(Tag table, String language) {
        List<Tag> lines = new ArrayList<>();
        List<String> languages = new ArrayList<>();
        collect(table, language, lines, languages);
        Set<List<Integer>> taken = new HashSet<>();
        for (int row = 0; row < lines.size(); row++) {
            rows.add(row(lines.get(row), row, languages.get(row), taken));
        }
    }

    private static void collect(Tag parent, String language, List<Tag> lines, List<String> languages) {
        parent.childTags().forEach(tag -> {
            String own = Parts.language(tag, language);
            if (tag.is("TR")) {
                lines.add(tag);
                languages.add(own);
            } else if (!tag.is("Table") && !tag.is("Caption")) {
                collect(tag, own, lines, languages);
            }
        });
    }

    private static List<Cell> row(Tag line, int row, String language, Set<List<Integer>> taken) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        for (Tag tag : line.childTags().filter(Grid::isCell).toList()) {
            while (taken.contains(List.of(row, column))) {
                column++;
            }
            Cell cell = new Cell(tag, row, column, span(tag, "RowSpan"), span(tag, "ColSpan"), language);
            for (int below = row + 1; below < row + cell.rows(); below++) {
                for (int right = column; right < column + cell.columns(); right++) {
                    taken.add(List.of(below, right));
                }
            }
            column += cell.columns();
            cells.add(cell);
        }
        return cells;
    }

    private static boolean isCell(Tag tag) {
        return tag.is("TD") || tag.is("TH");
    }

    private static int span(Tag cell, String attribute) {
        String span = cell.attributes().getOrDefault(attribute, "1");
        return span.matches("[0-9]{1,4}") ? Math.min(WIDEST, Math.max(1, Integer.parseInt(span))) : 1;
    }

    List<List<Cell>> rows() {
        return rows;
    }

    int columns() {
        return rows.stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.column() + cell.columns())
                .max()
                .orElse(0);
    }

    boolean hasHeaders() {
        return rows.stream().flatMap(List::stream).anyMatch(Cell::isHeader);
    }

    /** The words of a cell's header cells: those of its row, then those of its column, outermost first. */
    List<String> headers(Cell cell) {
        String named = cell.tag().attributes().getOrDefault("Headers", "");
        List<String> words = named.isEmpty() ? found(cell) : named(named);
        return words.stream().filter(text -> !text.isEmpty()).distinct().toList();
    }

    private List<String> named(String ids) {
        return Arrays.stream(ids.split(" ", -1))
                .map(this::byId)
                .flatMap(Optional::stream)
                .map(Cell::text)
                .toList();
    }

    private Optional<Cell> byId(String id) {
        return rows.stream()
                .flatMap(List::stream)
                .filter(cell -> !id.isEmpty() && Objects.equals(cell.tag().id(), id))
                .findFirst();
    }

    private List<String> found(Cell cell) {
        List<String> words = new ArrayList<>();
        if (!cell.isColumnHeader() || cell.isRowHeader()) {
            words.addAll(beside(cell));
        }
        words.addAll(above(cell));
        return words;
    }

    /** ISO 32000-2, 14.8.4.8.3: headers are looked for towards the edge, until data stand behind a header. */
    private List<String> beside(Cell cell) {
        Set<Cell> headers = new LinkedHashSet<>();
        for (int column = cell.column() - 1; column >= 0; column--) {
            Optional<Cell> met = at(cell.row(), column);
            if (met.isPresent() && met.get().isRowHeader()) {
                headers.add(met.get());
            } else if (!headers.isEmpty()) {
                break;
            }
        }
        return outermostFirst(headers);
    }

    private List<String> above(Cell cell) {
        Set<Cell> headers = new LinkedHashSet<>();
        for (int row = cell.row() - 1; row >= 0; row--) {
            Optional<Cell> met = at(row, cell.column());
            if (met.isPresent() && met.get().isColumnHeader()) {
                headers.add(met.get());
            } else if (!headers.isEmpty()) {
                break;
            }
        }
        return outermostFirst(headers);
    }

    private static List<String> outermostFirst(Set<Cell> headers) {
        List<String> words = new ArrayList<>();
        headers.forEach(header -> words.add(0, header.text()));
        return words;
    }

    private Optional<Cell> at(int row, int column) {
        return rows.subList(0, Math.min(rows.size(), row + 1)).stream()
                .flatMap(List::stream)
                .filter(cell -> cell.coversRow(row) && cell.coversColumn(column))
                .findFirst();
    }
}
