package plainleaf.pdf.lines;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.MarkerData.GlyphMarker;
import com.openhtmltopdf.render.MarkerData.TextMarker;
import java.util.ArrayList;
import java.util.List;
import plainleaf.pdf.text.Marks;
import plainleaf.pdf.text.ShapingTextRenderer;

/** Goes through the boxes of a laid out page, and puts each line right. */
public final class LineFixer {
    private static final String BACKWARDS_DOT = "  .";

    /** In em. */
    private static final float LARGEST_BULLET = 0.36f;

    private final ShapingTextRenderer renderer;
    private final DynamicLines dynamic;
    private final Digits digits;

    private LineFixer(ShapingTextRenderer renderer, DynamicLines dynamic, Digits digits) {
        this.renderer = renderer;
        this.dynamic = dynamic;
        this.digits = digits;
    }

    /**
     * Puts the lines of the page, its headers and its footers right; between layout and painting.
     *
     * @param numbering the CLDR numbering system of page and list numbers
     */
    public static void fix(PdfBoxRenderer page, ShapingTextRenderer renderer, String numbering) {
        Digits digits = new Digits(numbering);
        DynamicLines dynamic = new DynamicLines(page, digits);
        LineFixer fixer = new LineFixer(renderer, dynamic, digits);
        fixer.fix(page.getRootBox());
        dynamic.forEachMarginBox(fixer::fix);
    }

    private void fix(Box box) {
        if (box instanceof TableRowBox row && isRightToLeft(row)) {
            mirror(row);
        }
        if (box instanceof BlockBox block) {
            number(block);
            lines(block);
        }
        List.copyOf(box.getChildren()).forEach(this::fix);
        if (box instanceof LineBox line) {
            line.getNonFlowContent().forEach(this::fix);
        }
        if (box instanceof InlineLayoutBox inline) {
            for (Object child : inline.getInlineChildren()) {
                if (child instanceof Box inner) {
                    fix(inner);
                }
            }
        }
    }

    private static boolean isRightToLeft(Box box) {
        return box.getStyle().getDirection() == IdentValue.RTL;
    }

    /** The engine lays the columns of a table from left to right, whatever its direction. */
    private static void mirror(TableRowBox row) {
        int width = row.getParent().getWidth();
        row.getChildren().forEach(cell -> cell.setX(width - cell.getX() - cell.getWidth()));
        row.calcChildLocations();
    }

    /** The engine makes a bullet as large as the font is deep: in Nastaliq nearly an em, over the edge of the page. */
    private void bullet(BlockBox block) {
        GlyphMarker bullet =
                block.getMarkerData() == null ? null : block.getMarkerData().getGlyphMarker();
        if (bullet != null) {
            int most = (int) (block.getStyle().getFSFont(dynamic.context()).getSize2D() * LARGEST_BULLET);
            bullet.setDiameter(Math.min(bullet.getDiameter(), most));
            bullet.setLayoutWidth(3 * bullet.getDiameter());
        }
    }

    /** The number of an item in the language's digits; from right to left the engine writes it backwards, as "  .1". */
    private void number(BlockBox block) {
        bullet(block);
        TextMarker marker =
                block.getMarkerData() == null ? null : block.getMarkerData().getTextMarker();
        if (marker == null) {
            return;
        }
        String text = marker.getText();
        boolean backwards = text.startsWith(BACKWARDS_DOT);
        String own = digits.of(backwards ? text.substring(BACKWARDS_DOT.length()) + ".  " : text);
        marker.setText(backwards ? Marks.PARAGRAPH + own : own);
        FSFont font = block.getStyle().getFSFont(dynamic.context());
        marker.setLayoutWidth(renderer.drawnWidth(font, marker.getText()));
    }

    private void lines(BlockBox block) {
        List<LineBox> lines = new ArrayList<>();
        for (int i = 0; i < block.getChildCount(); i++) {
            if (block.getChild(i) instanceof LineBox line) {
                lines.add(dynamic.frozen(block, i, line));
            }
        }
        if (!lines.isEmpty()) {
            InlineParagraph paragraph = new InlineParagraph(lines);
            for (int i = 0; i < lines.size(); i++) {
                List<LinePiece> pieces = paragraph.on(lines.get(i));
                boolean more = i + 1 < lines.size();
                if (more && brokenAtSpace(lines.get(i), pieces, paragraph.on(lines.get(i + 1)))) {
                    hang(pieces.get(pieces.size() - 1));
                }
                place(paragraph, lines.get(i));
            }
        }
    }

    private static boolean brokenAtSpace(LineBox line, List<LinePiece> pieces, List<LinePiece> next) {
        if (pieces.isEmpty()) {
            return false;
        }
        boolean atEnd = pieces.get(pieces.size() - 1)
                .text()
                .filter(text -> text.getSubstring().endsWith(" ") || InlineParagraph.endsAtSpace(text))
                .isPresent();
        boolean atStart = !next.isEmpty()
                && next.get(0).text().filter(InlineText::isTrimmedLeadingSpace).isPresent();
        return line.isEndsOnNL() || atEnd || atStart;
    }

    private void place(InlineParagraph paragraph, LineBox line) {
        List<LinePiece> pieces = paragraph.on(line);
        if (pieces.isEmpty()) {
            return;
        }
        boolean moved = paragraph.isMixed() || DynamicLines.isFrozen(line) || InlineSplits.areNeeded(pieces);
        for (LinePiece piece : pieces) {
            moved |= measure(piece);
        }
        moved |= Justification.apply(line, pieces);
        if (moved) {
            new LinePlacement(dynamic.context(), line, paragraph).place();
        }
    }

    /** The space at which the line was broken is not a part of the line (UAX 9, L1), but whoever listens needs it. */
    private static void hang(LinePiece piece) {
        piece.text().ifPresent(text -> {
            String words = text.getSubstring();
            int end = words.length();
            while (end > 0 && words.charAt(end - 1) == ' ') {
                end--;
            }
            String hung = words.substring(0, end) + Marks.HANGING_SPACE;
            text.setMasterText(hung);
            text.setSubstring(0, hung.length());
        });
    }

    /** Whether it is not as wide as it was laid out: it was joined to something, or cut inside a word, or has lost its space. */
    private boolean measure(LinePiece piece) {
        return piece.text().filter(text -> measure(piece, text)).isPresent();
    }

    private boolean measure(LinePiece piece, InlineText text) {
        text.setTextDirection(piece.isRightToLeft() ? BidiSplitter.RTL : BidiSplitter.LTR);
        String drawn = text.isEndsOnSoftHyphen() ? text.getSubstring() + "-" : text.getSubstring();
        int width = renderer.drawnWidth(text.getParent().getStyle().getFSFont(dynamic.context()), drawn);
        if (width == piece.width()) {
            return false;
        }
        piece.setWidth(width);
        return true;
    }
}
