package plainleaf.pdf.lines;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FloatDistances;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the pieces of a line side by side in their visual order, and the inline boxes around them. */
final class LinePlacement {
    private final CssContext context;
    private final LineBox line;
    private final List<LinePiece> pieces;
    private final List<Integer> order;
    private final boolean rightToLeft;
    private final Map<InlineLayoutBox, LinePiece> leftmost = new LinkedHashMap<>();
    private final Map<InlineLayoutBox, LinePiece> rightmost = new LinkedHashMap<>();

    LinePlacement(CssContext context, LineBox line, InlineParagraph paragraph) {
        this.context = context;
        this.line = line;
        this.pieces = paragraph.on(line);
        this.order = paragraph.order(line);
        this.rightToLeft = paragraph.isRightToLeft();
    }

    void place() {
        InlineSplits.apply(pieces, order);
        takeEdges();
        int x = start();
        int[] lefts = new int[pieces.size()];
        for (int piece : order) {
            LinePiece next = pieces.get(piece);
            lefts[piece] = x + next.leftEdge();
            x = lefts[piece] + next.width() + next.rightEdge();
        }
        placeBoxes(lefts);
        for (int i = 0; i < lefts.length; i++) {
            pieces.get(i).placeAt(lefts[i]);
        }
        line.calcChildLocations();
    }

    /** The outermost pieces of each inline box have the room of its margin, border and padding beside them. */
    private void takeEdges() {
        for (int piece : order) {
            for (InlineLayoutBox box : pieces.get(piece).parents()) {
                leftmost.putIfAbsent(box, pieces.get(piece));
                rightmost.put(box, pieces.get(piece));
            }
        }
        leftmost.forEach((box, piece) -> piece.addEdges(box.getLeftMarginBorderPadding(context), 0));
        rightmost.forEach((box, piece) -> piece.addEdges(0, box.getRightMarginPaddingBorder(context)));
    }

    /** Where the line starts, by the alignment of its block. */
    private int start() {
        int width = pieces.stream()
                .mapToInt(piece -> piece.leftEdge() + piece.width() + piece.rightEdge())
                .sum();
        Box block = line.getParent();
        int from = block.getAbsX() + block.getTx();
        int room = block.getContentWidth();
        IdentValue align = block.getStyle().getIdent(CSSName.TEXT_ALIGN);
        if (align == IdentValue.CENTER) {
            return from + (room - width + line.getContentStart()) / 2;
        }
        FloatDistances floats = line.getFloatDistances();
        boolean natural = align == IdentValue.START || align == IdentValue.JUSTIFY;
        if (align == IdentValue.RIGHT || (rightToLeft && natural)) {
            return from + room - width - (floats == null ? 0 : floats.getRightFloatDistance());
        }
        return from + line.getContentStart() + (floats == null ? 0 : floats.getLeftFloatDistance());
    }

    private void placeBoxes(int[] lefts) {
        Map<InlineLayoutBox, int[]> extents = new LinkedHashMap<>();
        for (int i = 0; i < lefts.length; i++) {
            LinePiece piece = pieces.get(i);
            int left = lefts[i];
            int right = left + piece.width();
            for (InlineLayoutBox box : piece.parents()) {
                left -= leftmost.get(box) == piece ? box.getLeftMarginBorderPadding(context) : 0;
                right += rightmost.get(box) == piece ? box.getRightMarginPaddingBorder(context) : 0;
                int[] extent = extents.computeIfAbsent(box, any -> new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE});
                extent[0] = Math.min(extent[0], left);
                extent[1] = Math.max(extent[1], right);
            }
        }
        extents.forEach((box, extent) -> {
            box.setX(box.getX() + extent[0] - box.getAbsX());
            box.setAbsX(extent[0]);
            box.setInlineWidth(extent[1] - extent[0]);
        });
    }
}
