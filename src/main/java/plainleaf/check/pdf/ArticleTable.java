package plainleaf.check.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A table of the article, and which header cells each of its cells has (HTML, 4.9.12.2). */
final class ArticleTable {
    private record Place(int row, int column) {}

    private final Map<Place, Element> cells = new HashMap<>();
    private final Map<Element, Place> places = new HashMap<>();
    private final List<Element> inOrder = new ArrayList<>();

    ArticleTable(Element table) {
        List<Element> rows = table.select("tr");
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Element cell : rows.get(row).select("> th, > td")) {
                while (cells.containsKey(new Place(row, column))) {
                    column++;
                }
                put(cell, row, column);
            }
        }
    }

    private void put(Element cell, int row, int column) {
        inOrder.add(cell);
        places.put(cell, new Place(row, column));
        for (int down = 0; down < span(cell, "rowspan"); down++) {
            for (int right = 0; right < span(cell, "colspan"); right++) {
                cells.put(new Place(row + down, column + right), cell);
            }
        }
    }

    private static int span(Element cell, String attribute) {
        String span = cell.attr(attribute);
        return span.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(span) : 1;
    }

    /** All cells, row by row. */
    List<Element> cells() {
        return inOrder;
    }

    static boolean isHeader(Element cell) {
        return cell.is("th");
    }

    static boolean isOfRow(Element header) {
        return header.attr("scope").startsWith("row");
    }

    /** Those beside a cell, then those above it; each in the order of the page. */
    List<Element> headers(Element cell) {
        Place place = place(cell);
        List<Element> headers = new ArrayList<>();
        inOrder.stream().filter(other -> isBeside(other, cell, place)).forEach(headers::add);
        inOrder.stream().filter(other -> isAbove(other, cell, place)).forEach(headers::add);
        return headers;
    }

    private Place place(Element cell) {
        return places.getOrDefault(cell, new Place(0, 0));
    }

    private boolean isBeside(Element header, Element cell, Place place) {
        Place its = place(header);
        return isHeader(header)
                && isOfRow(header)
                && its.column < place.column
                && meet(its.row, span(header, "rowspan"), place.row, span(cell, "rowspan"));
    }

    private boolean isAbove(Element header, Element cell, Place place) {
        Place its = place(header);
        return isHeader(header)
                && !isOfRow(header)
                && its.row < place.row
                && meet(its.column, span(header, "colspan"), place.column, span(cell, "colspan"))
                && !isReplaced(header, its, place);
    }

    /** Whether data and then another header of the same columns stand between them. */
    private boolean isReplaced(Element header, Place its, Place place) {
        boolean data = false;
        for (int row = its.row + 1; row < place.row; row++) {
            Element between = cells.get(new Place(row, Math.max(its.column, place.column)));
            data |= between != null && !isHeader(between);
            if (data
                    && between != null
                    && isHeader(between)
                    && !isOfRow(between)
                    && place(between).column == its.column
                    && span(between, "colspan") == span(header, "colspan")) {
                return true;
            }
        }
        return false;
    }

    private static boolean meet(int one, int length, int other, int otherLength) {
        return one < other + otherLength && other < one + length;
    }
}
