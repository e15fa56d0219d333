package plainleaf.pdf;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import plainleaf.pdf.layout.PageElements;

/**
 * What the style sheet asks to be kept on one page, and the engine has torn: where one block does not fit its page, it keeps
 * none of those around it. A page break before what is torn keeps it whole.
 */
final class TornBlocks {
    /** So many lines of what it heads stay with a heading. */
    private static final int BEGINNING = 2;

    private static final String LOOSE = "page-break-inside:auto;page-break-before:auto;page-break-after:auto";

    private final List<PageBox> pages;
    private final List<Line> lines = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    /** @param heading the level of the heading it belongs to; 0 for other text */
    private record Line(int page, int heading) {}

    /** A block, and which lines stand in it. */
    private static final class Part {
        final BlockBox box;
        final @Nullable Part parent;
        final @Nullable Part before;
        final int from;
        int to;

        Part(BlockBox box, @Nullable Part parent, @Nullable Part before, int from) {
            this.box = box;
            this.parent = parent;
            this.before = before;
            this.from = from;
        }

        boolean keepsAnything() {
            return keepsNext() || box.getStyle().isAvoidPageBreakInside();
        }

        boolean keepsNext() {
            return avoids(CSSName.PAGE_BREAK_AFTER) || ShortChains.isMarked(box.getElement());
        }

        boolean avoids(CSSName property) {
            return box.getStyle().getIdent(property) == IdentValue.AVOID;
        }
    }

    /** Of a page that is laid out. */
    TornBlocks(BlockBox root) {
        pages = root.getLayer().getPages();
        Part whole = new Part(root, null, null, 0);
        collect(root, whole, 0);
        whole.to = lines.size();
    }

    /**
     * What keeps something whole.
     *
     * @param element its number among the elements of the page
     * @param rule a declaration for it
     */
    record Mend(int element, String rule) {}

    /** The first mend that is not among those tried already. */
    Optional<Mend> mend(Document page, Collection<Mend> tried) {
        List<Element> elements = PageElements.of(page);
        return parts.stream()
                .filter(this::isTorn)
                .flatMap(part -> mends(part, elements))
                .filter(mend -> !tried.contains(mend))
                .findFirst();
    }

    /** How many pages have no words: those for notes, and what a mend must not add. */
    int emptyPages() {
        return pages.size() - (int) lines.stream().map(Line::page).distinct().count();
    }

    /** Gives the elements of a page that is not yet laid out these rules. */
    static void apply(Document page, List<Mend> mends) {
        List<Element> elements = PageElements.of(page);
        for (Mend mend : mends) {
            Element element = elements.get(mend.element);
            element.setAttribute("style", element.getAttribute("style") + ";" + mend.rule);
        }
    }

    /** The page of its own first; where it has one, or that does not help, what follows is not kept as whole as it should be. */
    private Stream<Mend> mends(Part torn, List<Element> elements) {
        Part whole = start(torn, false);
        Part start = beginsPage(whole) ? start(torn, true) : whole;
        Stream<Part> after = parts.stream()
                .filter(part -> part.from == overleaf(torn) && level(part.box) == 0 && part.keepsAnything())
                .filter(part -> !ShortChains.isMarked(part.box.getElement()));
        return Stream.concat(
                beginsPage(start) ? Stream.empty() : mend(start, elements, "page-break-before:always"),
                torn.keepsNext() ? after.flatMap(part -> mend(part, elements, LOOSE)) : Stream.empty());
    }

    private boolean beginsPage(Part part) {
        return part.from == 0 || lines.get(part.from - 1).page != lines.get(part.from).page;
    }

    /** The first line behind a part that stands on another page. */
    private int overleaf(Part part) {
        int line = part.to;
        while (line < lines.size() && lines.get(line).page == lines.get(part.to - 1).page) {
            line++;
        }
        return line;
    }

    private static Stream<Mend> mend(Part part, List<Element> elements, String rule) {
        int number = part.box.isAnonymous() ? -1 : elements.indexOf(part.box.getElement());
        return number < 0 ? Stream.empty() : Stream.of(new Mend(number, rule));
    }

    private void collect(Box box, @Nullable Part parent, int heading) {
        Part before = null;
        for (Box child : box.getChildren()) {
            if (child instanceof LineBox line) {
                lines.add(new Line(pageOf(line), heading));
            } else if (parent != null && child instanceof BlockBox block) {
                before = collect(block, parent, before, heading);
            } else {
                collect(child, null, heading);
            }
        }
    }

    /** The part that a block is, or the one before it where it holds no line. */
    private @Nullable Part collect(BlockBox block, Part parent, @Nullable Part before, int heading) {
        Part part = new Part(block, parent, before, lines.size());
        parts.add(part);
        // What stands in a table is kept by its rows, which the engine knows.
        collect(block, block instanceof TableBox ? null : part, Math.max(heading, level(block)));
        part.to = lines.size();
        return part.to > part.from ? part : before;
    }

    private int pageOf(LineBox line) {
        int middle = line.getAbsY() + line.getHeight() / 2;
        int page = 0;
        while (page + 1 < pages.size() && pages.get(page).getBottom() <= middle) {
            page++;
        }
        return page;
    }

    private static int level(Box box) {
        Element element = box.getElement();
        String name = element == null ? "" : element.getTagName();
        return name.matches("h[1-6]") ? name.charAt(1) - '0' : 0;
    }

    private boolean isTorn(Part part) {
        if (part.to == part.from) {
            return false;
        }
        boolean split = lines.get(part.from).page != lines.get(part.to - 1).page;
        int level = level(part.box);
        if (split && (level > 0 || part.box.getStyle().isAvoidPageBreakInside())) {
            PageBox page = pages.get(lines.get(part.from).page);
            return part.box.getHeight() <= page.getBottom() - page.getTop();
        }
        return part.keepsNext() && isApart(part, level);
    }

    /** Whether what should follow on the same page does not. */
    private boolean isApart(Part part, int level) {
        int page = lines.get(part.to - 1).page;
        int wanted = part.to + (level > 0 ? BEGINNING : 1);
        // What heads a box has nothing to say about what follows the box.
        int last = Math.min(wanted, part.parent == null ? lines.size() : part.parent.to);
        for (int next = part.to; next < last; next++) {
            int heading = lines.get(next).heading;
            // A heading below that is no lower has its own text; a lower one is the beginning of this one's.
            if (level > 0 && heading > 0 && (next > part.to || heading <= level)) {
                return false;
            }
            if (lines.get(next).page != page) {
                return true;
            }
        }
        return false;
    }

    /**
     * The first of all that is to be kept with a part.
     *
     * @param strictly without what may stand on the page before, where there is no other way
     */
    private static Part start(Part torn, boolean strictly) {
        Part start = torn;
        Part above = above(start);
        while (above != null && !(strictly && ShortChains.isWeak(above.box.getElement()))) {
            start = above;
            above = above(start);
        }
        return start;
    }

    private static @Nullable Part above(Part part) {
        Part before = part.before;
        if (before != null) {
            boolean kept = before.keepsNext() || part.avoids(CSSName.PAGE_BREAK_BEFORE);
            return kept ? before : null;
        }
        Part parent = part.parent;
        return parent != null && parent.from == part.from && parent.parent != null ? parent : null;
    }
}
