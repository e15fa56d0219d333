package plainleaf.pdf.tags;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSString;

/**
 * Each cell names the header cells that are read with it, so that no reader has to find them (ISO 32000-1, table 349): those
 * beside it in its rows, then those above it in its columns.
 */
final class CellHeaders implements TagStep {
    private record Place(int row, int column) {}

    /** A header cell, and which cells it is for. */
    private record Header(TagNode cell, Place place, boolean ofRow) {}

    @Override
    public void apply(TagTree tree) {
        int number = 0;
        for (TagNode table : tree.nodes()) {
            if (table.is("Table")) {
                number++;
                new Grid(rows(table), "table-" + number + ".header-").name();
            }
        }
    }

    private static List<TagNode> rows(TagNode table) {
        return table.nodes().stream()
                .flatMap(part -> part.is("TR") ? Stream.of(part) : part.nodes().stream())
                .filter(row -> row.is("TR"))
                .toList();
    }

    /** The cells of a table by row and column, those that span several in each of them. */
    private static final class Grid {
        private final Map<Place, TagNode> cells = new HashMap<>();
        private final Map<TagNode, Place> places = new HashMap<>();
        private final List<TagNode> inOrder = new ArrayList<>();
        private final String prefix;

        Grid(List<TagNode> rows, String prefix) {
            this.prefix = prefix;
            for (int row = 0; row < rows.size(); row++) {
                int column = 0;
                for (TagNode cell : rows.get(row).nodes()) {
                    while (cells.containsKey(new Place(row, column))) {
                        column++;
                    }
                    put(cell, new Place(row, column));
                }
            }
        }

        private void put(TagNode cell, Place place) {
            inOrder.add(cell);
            places.put(cell, place);
            for (int row = 0; row < span(cell, "RowSpan"); row++) {
                for (int column = 0; column < span(cell, "ColSpan"); column++) {
                    cells.putIfAbsent(new Place(place.row + row, place.column + column), cell);
                }
            }
        }

        private static int span(TagNode cell, String which) {
            COSDictionary attributes = cell.attributes();
            return attributes == null ? 1 : Math.max(1, attributes.getInt(which, 1));
        }

        void name() {
            List<Header> headers = headers();
            for (TagNode cell : inOrder) {
                List<String> names = headers.stream()
                        .filter(header -> isFor(header, cell))
                        .map(header -> header.cell.id())
                        .toList();
                if (cell.is("TD") && !names.isEmpty()) {
                    write(cell, names);
                }
            }
        }

        private List<Header> headers() {
            List<Header> headers = new ArrayList<>();
            for (TagNode cell : inOrder) {
                COSDictionary attributes = cell.attributes();
                if (cell.is("TH") && attributes != null) {
                    if (cell.id().isEmpty()) {
                        // No heading can have a name with a full stop in it.
                        cell.name(prefix + (headers.size() + 1));
                    }
                    headers.add(new Header(cell, placeOf(cell), isOfRow(cell)));
                }
            }
            headers.sort(Comparator.comparing(header -> !header.ofRow));
            return headers;
        }

        private Place placeOf(TagNode cell) {
            Place place = places.get(cell);
            if (place == null) {
                throw new IllegalStateException("a cell that is not in its table");
            }
            return place;
        }

        private boolean isFor(Header header, TagNode cell) {
            return reaches(header, cell) && (header.ofRow || !isReplaced(header, cell));
        }

        /** HTML, 4.9.12.2: where data stand between two headers of the same columns, only the nearer one is for the cell. */
        private boolean isReplaced(Header header, TagNode cell) {
            int column = Math.max(header.place.column, placeOf(cell).column);
            boolean data = false;
            for (int row = header.place.row + 1; row < placeOf(cell).row; row++) {
                TagNode between = cells.get(new Place(row, column));
                data |= between != null && between.is("TD");
                if (data && between != null && isLike(header, between)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isLike(Header header, TagNode other) {
            return other.is("TH")
                    && !isOfRow(other)
                    && placeOf(other).column == header.place.column
                    && span(other, "ColSpan") == span(header.cell, "ColSpan");
        }

        private static boolean isOfRow(TagNode header) {
            COSDictionary attributes = header.attributes();
            return attributes != null && "Row".equals(attributes.getNameAsString("Scope"));
        }

        private boolean reaches(Header header, TagNode cell) {
            Place place = placeOf(cell);
            return header.ofRow
                    ? meets(header.place.row, span(header.cell, "RowSpan"), place.row, span(cell, "RowSpan"))
                            && header.place.column < place.column
                    : meets(header.place.column, span(header.cell, "ColSpan"), place.column, span(cell, "ColSpan"))
                            && header.place.row < place.row;
        }

        private static boolean meets(int one, int length, int other, int otherLength) {
            return one < other + otherLength && other < one + length;
        }

        private static void write(TagNode cell, List<String> names) {
            COSArray headers = new COSArray();
            names.forEach(name -> headers.add(new COSString(name)));
            COSDictionary attributes = cell.attributes() == null ? new COSDictionary() : cell.attributes();
            attributes.setName("O", "Table");
            attributes.setItem("Headers", headers);
            cell.setAttributes(attributes);
        }
    }
}
