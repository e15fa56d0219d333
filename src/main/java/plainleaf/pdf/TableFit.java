package plainleaf.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import plainleaf.model.Block.Table;
import plainleaf.model.Block.TableCell;
import plainleaf.model.Direction;
import plainleaf.model.Language;
import plainleaf.model.TypeArea;
import plainleaf.pdf.layout.TextBreaks;
import plainleaf.typeset.Shaper;
import plainleaf.typeset.TextSetter;
import plainleaf.typeset.TextStyle;

/**
 * Whether a table has room for its columns at a size of type, by the widths of its words in the fonts they are set in.
 *
 * <p>A column is as wide as its widest word, or as a short line of its text, whichever is more.
 */
final class TableFit {
    /** In em: some twenty letters, or ten ideographs. A column of less is read word by word. */
    private static final double SHORT_LINE = 10;

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final String ZERO_WIDTH_SPACE = "\u200B";

    private final TypeArea area;
    private final String language;
    private final boolean rightToLeft;
    private final TextSetter regular;
    private final TextSetter bold;

    TableFit(Language language, TypeArea area, Shaper shaper) {
        this.area = area;
        this.language = language.tag();
        this.rightToLeft = language.direction() == Direction.RTL;
        this.regular = new TextSetter(shaper, TextStyle.of(language, false));
        this.bold = new TextSetter(shaper, TextStyle.of(language, true));
    }

    /** A header with a link stays one: the link would lead nowhere from a name that is said with each cell. */
    boolean isTooWide(Table table) {
        if (table.header().stream().anyMatch(cell -> cell.text().html().contains("<a "))) {
            return false;
        }
        int columns = table.header().size();
        double needed = IntStream.range(0, columns)
                .mapToDouble(column -> area.size() * width(table, column))
                .sum();
        return needed + columns * area.gap() > area.width();
    }

    /** In em. */
    private double width(Table table, int column) {
        Stream<List<TableCell>> rows = Stream.concat(Stream.of(table.header()), table.rows().stream());
        return rows.filter(row -> column < row.size())
                .mapToDouble(row -> width(row.get(column), isBold(table, row, column)))
                .max()
                .orElse(0);
    }

    private static boolean isBold(Table table, List<TableCell> row, int column) {
        return row == table.header()
                || (table.rowHeaders() && column == 0)
                || row.get(column).text().html().contains("<strong");
    }

    private double width(TableCell cell, boolean isBold) {
        String text = text(cell);
        TextSetter setter = isBold ? bold : regular;
        double widest =
                pieces(text).mapToDouble(piece -> width(setter, piece)).max().orElse(0);
        return Math.max(widest, Math.min(SHORT_LINE, width(setter, text)));
    }

    private double width(TextSetter setter, String text) {
        return setter.width(text, rightToLeft);
    }

    /** What no line is broken in. */
    private Stream<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        TextBreaks breaks = TextBreaks.lines(language);
        breaks.setText(text);
        int start = 0;
        for (int end = breaks.next(); end > 0; end = breaks.next()) {
            pieces.add(text.substring(start, end).strip());
            start = end;
        }
        pieces.add(text.substring(start).strip());
        return pieces.stream();
    }

    /** The words as they are set, those that are kept together with spaces that do not break. */
    private static String text(TableCell cell) {
        Element body = Jsoup.parseBodyFragment(cell.text().html()).body();
        body.select("wbr").forEach(place -> place.replaceWith(new TextNode(ZERO_WIDTH_SPACE)));
        for (Element kept : body.select(".keep")) {
            kept.text(kept.wholeText().replace(' ', NO_BREAK_SPACE));
        }
        return body.wholeText().strip();
    }
}
