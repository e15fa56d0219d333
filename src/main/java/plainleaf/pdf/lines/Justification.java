package plainleaf.pdf.lines;

import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.JustificationInfo;
import com.openhtmltopdf.render.LineBox;
import java.util.List;

/**
 * Gives the room that is left on a justified line to its spaces alone: the engine parts letters too, which tears scripts
 * whose letters join. A line without spaces keeps its room at the end.
 */
final class Justification {
    private Justification() {}

    /** Whether this line is one to be justified; then its pieces have their new widths. */
    static boolean apply(LineBox line, List<LinePiece> pieces) {
        JustificationInfo info = line.getParent().getStyle().isTextJustify() ? line.getJustificationInfo() : null;
        if (info == null) {
            return false;
        }
        int spaces = pieces.stream().mapToInt(Justification::spaces).sum();
        int natural = pieces.stream().mapToInt(LinePiece::width).sum();
        float room = line.getParent().getContentWidth() - line.getContentStart() - natural;
        float each = spaces == 0 ? 0 : Math.max(0, room / spaces);
        pieces.forEach(piece -> piece.setWidth(Math.round(piece.width() + spaces(piece) * each)));
        info.setSpaceAdjust(each);
        info.setNonSpaceAdjust(0);
        return true;
    }

    private static int spaces(LinePiece piece) {
        return piece.text().map(InlineText::getSubstring).stream()
                .mapToInt(text -> (int)
                        text.chars().filter(InlineText::isJustifySpaceCodePoint).count())
                .sum();
    }
}
