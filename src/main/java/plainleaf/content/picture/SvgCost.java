package plainleaf.content.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many elements are drawn, where each reference draws its target once more.
 *
 * <p>Every part is counted once and its sum kept, so that a drawing of nested references is counted quickly however
 * often it multiplies. SVG 2, 5.6: a reference that leads back to itself is an error.
 */
final class SvgCost {
    private static final long MOST = 20_000;

    /** Twice what the file itself may have. */
    private static final int DEEPEST = 200;

    private final Map<String, List<SvgPart>> byId;
    private final Map<SvgPart, Sum> sums = new HashMap<>();
    private final Set<SvgPart> open = new HashSet<>();

    private record Sum(long elements, int depth) {}

    private SvgCost(Map<String, List<SvgPart>> byId) {
        this.byId = byId;
    }

    static void inspect(SvgPart drawing, Map<String, List<SvgPart>> byId) throws SvgFault {
        new SvgCost(byId).sum(drawing);
    }

    private Sum sum(SvgPart part) throws SvgFault {
        Sum known = sums.get(part);
        if (known != null) {
            return known;
        }
        boolean isNew = open.add(part);
        if (!isNew) {
            throw new SvgFault(
                    "has a <" + part.name() + "> that refers back to itself.",
                    "Take out the reference, or save it as PNG.");
        }
        // As deep as the way here: a chain of references must not exhaust the stack before it is measured.
        within(new Sum(0, open.size()));
        Sum sum = total(part);
        open.remove(part);
        sums.put(part, sum);
        return sum;
    }

    private Sum total(SvgPart part) throws SvgFault {
        Sum total = within(new Sum(part.cost(), 1));
        for (SvgPart drawn : drawnWith(part)) {
            Sum sum = sum(drawn);
            total = within(new Sum(total.elements() + sum.elements(), Math.max(total.depth(), sum.depth() + 1)));
        }
        return total;
    }

    private List<SvgPart> drawnWith(SvgPart part) {
        List<SvgPart> drawn = new ArrayList<>(part.children());
        part.references().forEach(id -> drawn.addAll(byId.getOrDefault(id, List.of())));
        return drawn;
    }

    private static Sum within(Sum sum) throws SvgFault {
        if (sum.elements() > MOST) {
            throw new SvgFault("has more than 20,000 parts to draw.", "Make it simpler, or save it as PNG.");
        }
        if (sum.depth() > DEEPEST) {
            throw new SvgFault("is nested too deeply.", "Save it again as plain SVG, or as PNG.");
        }
        return sum;
    }
}
