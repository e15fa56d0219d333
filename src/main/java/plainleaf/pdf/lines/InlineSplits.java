package plainleaf.pdf.lines;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes several boxes of an inline box whose content is shown in several places of a line: one box would hide what stands
 * between with its background, and its underline and link area would cover it.
 */
final class InlineSplits {
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
        boolean together = shown.nextClearBit(shown.nextSetBit(0)) >= shown.length();
        List<InlineLayoutBox> parts = together ? List.of(box) : parts(box, shown);
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

    /** The box itself, then one for each time its content goes on in another place. */
    private List<InlineLayoutBox> parts(InlineLayoutBox box, BitSet shown) {
        List<InlineLayoutBox> parts = new ArrayList<>(List.of(box));
        int current = -1;
        for (Object child : List.copyOf(box.getInlineChildren())) {
            BitSet its = placesOf(child);
            int run = its.isEmpty() ? current : shown.previousClearBit(its.nextSetBit(0));
            if (run != current && parts.size() + (current == -1 ? 0 : 1) > 1) {
                parts.add(copyOf(box));
            }
            current = run;
            InlineLayoutBox part = parts.get(parts.size() - 1);
            if (part != box) {
                box.getInlineChildren().remove(child);
                part.addInlineChild(null, child, false);
                pieces.stream().filter(piece -> piece.content() == child).forEach(piece -> piece.moveTo(part));
            }
        }
        return parts;
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
