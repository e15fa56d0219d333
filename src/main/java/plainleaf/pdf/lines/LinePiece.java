package plainleaf.pdf.lines;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plainleaf.pdf.text.Marks;
import plainleaf.typeset.VisualOrder;

/** A text or a box on a line, with its place in the paragraph and on the line. Lengths are the engine's dots. */
final class LinePiece {
    private final LineBox line;
    private final Object content;
    private @Nullable InlineLayoutBox parent;
    private VisualOrder.Piece place;
    private boolean rightToLeft;
    private int width;
    private int leftEdge;
    private int rightEdge;

    LinePiece(LineBox line, InlineText text, InlineLayoutBox parent, int start, int end) {
        this.line = line;
        this.content = text;
        this.parent = parent;
        this.place = new VisualOrder.Piece(start, end);
        this.width = text.getWidth();
    }

    LinePiece(LineBox line, Box box, @Nullable InlineLayoutBox parent, int start, int end) {
        this.line = line;
        this.content = box;
        this.parent = parent;
        this.place = new VisualOrder.Piece(start, end);
        this.width = box.getWidth();
    }

    LineBox line() {
        return line;
    }

    Object content() {
        return content;
    }

    Optional<InlineText> text() {
        return content instanceof InlineText text ? Optional.of(text) : Optional.empty();
    }

    /** Where it stands in the paragraph's text. */
    VisualOrder.Piece place() {
        return place;
    }

    boolean isRightToLeft() {
        return rightToLeft;
    }

    void setRightToLeft(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    /**
     * Cuts a text in two.
     *
     * @param at where the second begins, in the paragraph's text
     * @return the second; this one is the first
     */
    LinePiece cut(InlineText text, int at) {
        String words = text.getSubstring();
        int cut = Marks.indexOf(words, at - place.start());
        InlineText rest = new InlineText();
        rest.setMasterText(words.substring(cut));
        rest.setSubstring(0, words.length() - cut);
        rest.setParent(text.getParent());
        List<Object> siblings = text.getParent().getInlineChildren();
        siblings.add(siblings.indexOf(text) + 1, rest);
        text.setMasterText(words.substring(0, cut));
        text.setSubstring(0, cut);
        LinePiece second = new LinePiece(line, rest, text.getParent(), at, place.end());
        place = new VisualOrder.Piece(place.start(), at);
        return second;
    }

    int width() {
        return width;
    }

    void setWidth(int width) {
        this.width = width;
        text().ifPresent(text -> text.setWidth(width));
    }

    int leftEdge() {
        return leftEdge;
    }

    int rightEdge() {
        return rightEdge;
    }

    /** Inline boxes begin or end here: the room of their margins, borders and padding. */
    void addEdges(int left, int right) {
        leftEdge += left;
        rightEdge += right;
    }

    /** The inline boxes it is in, from the inside. */
    List<InlineLayoutBox> parents() {
        List<InlineLayoutBox> parents = new ArrayList<>();
        Box above = parent;
        while (above instanceof InlineLayoutBox inline) {
            parents.add(inline);
            above = inline.getParent();
        }
        return parents;
    }

    void moveTo(InlineLayoutBox newParent) {
        parent = newParent;
    }

    boolean isIn(Object inline) {
        return content == inline || parents().contains(inline);
    }

    /** The left edge of what it shows, on the page. */
    int left() {
        if (content instanceof InlineText text) {
            return text.getParent().getAbsX() + text.getX();
        }
        return ((Box) content).getAbsX();
    }

    /** Puts it there; the inline boxes around it must have been placed before. */
    void placeAt(int left) {
        if (content instanceof InlineText text) {
            text.setX(left - text.getParent().getAbsX());
        } else {
            Box box = (Box) content;
            box.setX(box.getX() + left - box.getAbsX());
        }
    }
}
