package plainleaf.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import plainleaf.pdf.TornBlocks.Mend;

/**
 * What the first ways of laying a page out have shown that it needs.
 *
 * @param wideTables those whose words may be broken, counted from 0
 * @param mends what keeps things whole, in the order in which they were found
 * @param tried these, and those that did harm
 * @param emptyPages how many there were without any mend
 */
record Remedies(Set<Integer> wideTables, List<Mend> mends, List<Mend> tried, int emptyPages) {
    /** Each costs a layout; no leaflet has needed a third of them. */
    private static final int MOST = 60;

    static final Remedies NONE = new Remedies(Set.of(), List.of(), List.of(), 0);

    /** Prepares a page that is not yet laid out. */
    void apply(Document page) {
        TornBlocks.apply(page, mends);
    }

    /** These and what a way shows; empty where nothing is missing. */
    Optional<Remedies> and(EngineRun run) {
        Set<Integer> tooWide = run.wideTables();
        if (wideTables.isEmpty() && !tooWide.isEmpty()) {
            return Optional.of(new Remedies(tooWide, mends, tried, emptyPages));
        }
        TornBlocks torn = run.torn();
        int emptyNow = torn.emptyPages() - run.notes().count();
        if (!mends.isEmpty() && emptyNow > emptyPages) {
            return Optional.of(new Remedies(wideTables, mends.subList(0, mends.size() - 1), tried, emptyPages));
        }
        int empty = mends.isEmpty() ? emptyNow : emptyPages;
        return tried.size() < MOST
                ? torn.mend(run.page(), tried)
                        .map(mend -> new Remedies(wideTables, with(mends, mend), with(tried, mend), empty))
                : Optional.empty();
    }

    private static List<Mend> with(List<Mend> some, Mend another) {
        List<Mend> more = new ArrayList<>(some);
        more.add(another);
        return more;
    }
}
