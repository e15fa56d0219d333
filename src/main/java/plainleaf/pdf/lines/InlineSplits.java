package plainleaf.pdf.lines;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes several boxes of an inline box whose content is shown in several places of a line, since one box would hide what
 * stands between with its background, and its underline and link area would cover it; and of one whose text goes on after
 * a box inside it, since the engine paints all text of a box at once, and whoever reads the page without its tags would
 * hear it in that order.
 */
final class InlineSplits {
    private static final int NOWHERE = -2;

    private final List<LinePiece> pieces;
    private final int[] places;

    private InlineSplits(List<LinePiece> pieces, List<Integer> order) {
        this.pieces = pieces;
        this.places = new int[order.size()];
        for (int place = 0; place < order.size(); place++) {
            places[order.get(place)] = place;
        }
    }

    /**
     * Splits the boxes of a line.
     *
     * @param order the piece at each place from left to right
     */
    static void apply(List<LinePiece> pieces, List<Integer> order) {
        InlineSplits splits = new InlineSplits(pieces, order);
        splits.boxes().forEach(splits::split);
    }

    /** The innermost first. */
    private Set<InlineLayoutBox> boxes() {
        Set<InlineLayoutBox> boxes = new LinkedHashSet<>();
        for (LinePiece piece : pieces) {
            for (InlineLayoutBox parent : piece.parents()) {
                boxes.remove(parent);
                boxes.add(parent);
            }
        }
        return boxes;
    }

    private void split(InlineLayoutBox box) {
        BitSet shown = placesOf(box);
        boolean backwards = box.getStyle().getDirection() == IdentValue.RTL;
        boolean starts = box.isStartsHere();
        boolean ends = box.isEndsHere();
        List<InlineLayoutBox> parts = parts(box, shown);
        for (int i = 0; i < parts.size(); i++) {
            boolean head = i == 0 && starts;
            boolean tail = i == parts.size() - 1 && ends;
            // The engine draws the left edge where a box starts and the right edge where it ends, whatever its
            // direction.
            parts.get(i).setStartsHere(backwards ? tail : head);
            parts.get(i).setEndsHere(backwards ? head : tail);
        }
        insert(box, parts.subList(1, parts.size()));
    }

    private BitSet placesOf(Object inline) {
        BitSet shown = new BitSet();
        for (int i = 0; i < places.length; i++) {
            if (pieces.get(i).isIn(inline)) {
                shown.set(places[i]);
            }
        }
        return shown;
    }

    /** The box itself, then one for each time its content goes on in another place, or its text after a box. */
    private List<InlineLayoutBox> parts(InlineLayoutBox box, BitSet shown) {
        List<InlineLayoutBox> parts = new ArrayList<>(List.of(box));
        int current = NOWHERE;
        boolean afterBox = false;
        for (Object child : List.copyOf(box.getInlineChildren())) {
            BitSet its = placesOf(child);
            int next = its.isEmpty() ? current : shown.previousClearBit(its.nextSetBit(0));
            boolean text = child instanceof InlineText;
            if (current != NOWHERE && (next != current || (text && afterBox))) {
                parts.add(copyOf(box));
            }
            current = next;
            afterBox = !text;
            moveTo(parts.get(parts.size() - 1), box, child);
        }
        return parts;
    }

    private void moveTo(InlineLayoutBox part, InlineLayoutBox box, Object child) {
        if (part != box) {
            box.getInlineChildren().remove(child);
            part.addInlineChild(null, child, false);
            pieces.stream().filter(piece -> piece.content() == child).forEach(piece -> piece.moveTo(part));
        }
    }

    /** Whether a line has an inline box with text after a box inside it. */
    static boolean areNeeded(List<LinePiece> pieces) {
        for (int i = 0; i + 1 < pieces.size(); i++) {
            List<InlineLayoutBox> after = pieces.get(i + 1).parents();
            List<InlineLayoutBox> before = pieces.get(i).parents();
            if (!after.isEmpty() && before.indexOf(after.get(0)) > 0) {
                return true;
            }
        }
        return false;
    }

    private static InlineLayoutBox copyOf(InlineLayoutBox box) {
        InlineLayoutBox copy = box.copyOf();
        copy.setAnonymous(box.isAnonymous());
        copy.setX(box.getX());
        copy.setY(box.getY());
        copy.setAbsX(box.getAbsX());
        copy.setAbsY(box.getAbsY());
        copy.setBaseline(box.getBaseline());
        copy.setTextDecorations(box.getTextDecorations());
        copy.setContainingBlock(box.getContainingBlock());
        return copy;
    }

    private static void insert(InlineLayoutBox box, List<InlineLayoutBox> more) {
        if (more.isEmpty()) {
            return;
        }
        more.forEach(part -> part.setParent(box.getParent()));
        if (box.getParent() instanceof InlineLayoutBox parent) {
            parent.getInlineChildren().addAll(parent.getInlineChildren().indexOf(box) + 1, more);
        } else {
            Box line = box.getParent();
            List<Box> all = new ArrayList<>(line.getChildren());
            all.addAll(all.indexOf(box) + 1, more);
            line.removeAllChildren();
            line.addAllChildren(all);
        }
    }
}
