package plainleaf.pdf.lines;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import plainleaf.pdf.text.Marks;
import plainleaf.typeset.VisualOrder;
import plainleaf.typeset.VisualOrder.Base;

/** The text of a block over all its lines, and the pieces it is laid out in. */
final class InlineParagraph {
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    /** Stands for a picture or another box (UAX 9 treats it as neutral). */
    private static final char OBJECT = '\uFFFC';

    private final StringBuilder text = new StringBuilder();
    private final Map<LineBox, List<LinePiece>> pieces = new HashMap<>();
    private final boolean rightToLeft;
    private final boolean mixed;
    private final VisualOrder order;

    InlineParagraph(List<LineBox> lines) {
        this.rightToLeft = lines.get(0).isLayedOutRTL();
        for (LineBox line : lines) {
            pieces.put(line, new ArrayList<>());
            line.getChildren().forEach(child -> collect(child, null, line));
        }
        this.mixed = rightToLeft || Bidi.requiresBidi(text.toString().toCharArray(), 0, text.length());
        this.order = VisualOrder.of(text.toString(), rightToLeft ? Base.RIGHT_TO_LEFT : Base.LEFT_TO_RIGHT);
        if (mixed) {
            pieces.replaceAll((line, all) -> withDirections(all));
        }
    }

    boolean isRightToLeft() {
        return rightToLeft;
    }

    /** Whether any of it runs from right to left. */
    boolean isMixed() {
        return mixed;
    }

    /** The pieces of this line in the order in which they are read, each of one direction. */
    List<LinePiece> on(LineBox line) {
        return pieces.getOrDefault(line, List.of());
    }

    /** The same pieces, as numbers of that list, from left to right. */
    List<Integer> order(LineBox line) {
        return order.order(on(line).stream().map(LinePiece::place).toList());
    }

    private List<LinePiece> withDirections(List<LinePiece> line) {
        List<LinePiece> uniform = new ArrayList<>();
        for (LinePiece piece : line) {
            LinePiece rest = piece;
            for (VisualOrder.LevelRun run :
                    order.runs(piece.place().start(), piece.place().end())) {
                Optional<InlineText> words = rest.text();
                LinePiece next =
                        words.isPresent() && run.end() < rest.place().end() ? rest.cut(words.get(), run.end()) : rest;
                rest.setRightToLeft(run.rightToLeft());
                uniform.add(rest);
                rest = next;
            }
            if (piece.place().start() == piece.place().end()) {
                uniform.add(piece);
            }
        }
        return uniform;
    }

    private void collect(Object content, @Nullable InlineLayoutBox parent, LineBox line) {
        if (content instanceof InlineLayoutBox inline) {
            boolean isolates = isolates(inline.getElement());
            if (isolates && inline.isStartsHere()) {
                text.append(isolate(inline));
            }
            inline.getInlineChildren().forEach(child -> collect(child, inline, line));
            if (isolates && inline.isEndsHere()) {
                text.append(END_OF_ISOLATE);
            }
        } else if (content instanceof InlineText words && parent != null) {
            int start = text.length();
            text.append(Marks.without(words.getSubstring()));
            on(line).add(new LinePiece(line, words, parent, start, text.length()));
            if (endsAtSpace(words)) {
                text.append(' ');
            }
        } else if (content instanceof Box box) {
            text.append(OBJECT);
            on(line).add(new LinePiece(line, box, parent, text.length() - 1, text.length()));
        }
    }

    /** Whether the line was broken at a space, which the engine then leaves out. */
    static boolean endsAtSpace(InlineText text) {
        String whole = text.getMasterText();
        return !text.isDynamicFunction() && text.getEnd() < whole.length() && whole.charAt(text.getEnd()) == ' ';
    }

    /** HTML, Rendering, “Bidirectional text”: bdi, and any element with a direction, is isolated from the text around it. */
    private static boolean isolates(@Nullable Element element) {
        return element != null
                && (element.hasAttribute("dir") || element.getTagName().equals("bdi"));
    }

    private static char isolate(InlineLayoutBox inline) {
        String direction = inline.getElement().getAttribute("dir");
        if (direction.isEmpty() || direction.equals("auto")) {
            return FIRST_STRONG_ISOLATE;
        }
        return inline.getStyle().getDirection() == IdentValue.RTL ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE;
    }
}
