package plainleaf.content.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import plainleaf.model.Block;
import plainleaf.model.Location;
import plainleaf.model.Problem.Kind;
import plainleaf.model.RichText;

/** Reads a table, its caption and which of its cells are headers. */
final class TableReader {
    private final Manuscript manuscript;
    private final InlineReader inline;
    private final TableCaptions captions;

    TableReader(Manuscript manuscript, InlineReader inline, TableCaptions captions) {
        this.manuscript = manuscript;
        this.inline = inline;
        this.captions = captions;
    }

    Block read(TableBlock table) {
        RichText caption =
                captions.of(table).map(words -> inline.rich(inline.read(words))).orElse(RichText.NONE);
        List<Node> rows = rows(table, TableBody.class);
        if (rows.isEmpty()) {
            manuscript.problem(
                    Kind.UNSUPPORTED_MARKUP,
                    manuscript.at(table),
                    "This table has a header row and nothing under it.",
                    "Write the rows under the line of hyphens, or say it in a sentence.");
        }
        boolean bold = !rows.isEmpty() && rows.stream().allMatch(TableReader::beginsBold);
        List<Block.TableCell> header = rows(table, TableHead.class).stream()
                .findFirst()
                .map(row -> cells(row, false))
                .orElseGet(List::of);
        List<List<Block.TableCell>> body = rows.stream()
                .map(row -> padded(row, cells(row, bold), header.size()))
                .toList();
        boolean rowHeaders = bold || (!header.isEmpty() && header.get(0).text().isEmpty());
        return new Block.Table(caption, header, body, rowHeaders, manuscript.at(table));
    }

    private static List<Node> rows(TableBlock table, Class<? extends Node> part) {
        return Span.children(table).stream()
                .filter(part::isInstance)
                .flatMap(node -> Span.children(node).stream())
                .filter(TableRow.class::isInstance)
                .toList();
    }

    private static boolean beginsBold(Node row) {
        return Span.children(row).stream()
                .findFirst()
                .flatMap(BoldSentence::whole)
                .isPresent();
    }

    /** The cells of a row; the first without its bold marks where they say that it is a header. */
    private List<Block.TableCell> cells(Node row, boolean bold) {
        List<Block.TableCell> cells = new ArrayList<>();
        for (Node node : Span.children(row)) {
            if (node instanceof TableCell cell) {
                Node words = bold && cells.isEmpty() ? BoldSentence.whole(cell).orElse(cell) : cell;
                cells.add(new Block.TableCell(inline.rich(words), place(cell)));
            }
        }
        return cells;
    }

    private Location place(TableCell cell) {
        return manuscript.at(
                cell.getText().isEmpty()
                        ? cell.getStartOffset()
                        : cell.getText().getStartOffset());
    }

    /**
     * GitHub Flavored Markdown 0.29, 4.10: missing cells are empty, and more than the header has would be lost. Where a
     * cell is a dose, neither may pass in silence.
     */
    private List<Block.TableCell> padded(Node row, List<Block.TableCell> cells, int size) {
        if (cells.size() != size) {
            manuscript.problem(
                    Kind.UNSUPPORTED_MARKUP,
                    manuscript.at(row),
                    "This row has " + number(cells.size()) + ", and the first row has " + size + ".",
                    "Give every row as many cells as the first: | | is an empty one, \\| the sign itself.");
        }
        List<Block.TableCell> padded = new ArrayList<>(cells);
        while (padded.size() < size) {
            padded.add(new Block.TableCell(RichText.NONE, manuscript.at(row.getEndOffset())));
        }
        return padded;
    }

    private static String number(int cells) {
        return cells + (cells == 1 ? " cell" : " cells");
    }
}
