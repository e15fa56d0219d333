package plainleaf.pdf;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import plainleaf.pdf.layout.PageElements;

/**
 * Lets giant print keep what announces something with its beginning only: the engine would keep it with the whole list that
 * follows, and leave half a page white.
 */
final class ShortChains {
    private static final String KEPT = "data-kept";

    private static final String LEAD_IN = "lead-in";

    private static final Set<String> ANNOUNCING = Set.of(LEAD_IN, "rows-caption", "row-title", "callout-title");

    private ShortChains() {}

    /** Marks what {@link TornBlocks} alone keeps with the beginning of what follows, of a page that is not yet laid out. */
    static void mark(Document page) {
        List<Element> elements = PageElements.of(page);
        if (elements.stream().anyMatch(ShortChains::isGiant)) {
            elements.stream().filter(ShortChains::announces).forEach(element -> {
                element.setAttribute("style", element.getAttribute("style") + ";page-break-after:auto");
                element.setAttribute(KEPT, "");
            });
        }
    }

    /** Whether this is kept with the beginning of what follows. */
    static boolean isMarked(@Nullable Element element) {
        return element != null && element.hasAttribute(KEPT);
    }

    /** Whether what follows this goes overleaf rather than alone. */
    static boolean isWeak(@Nullable Element element) {
        return element != null && isMarked(element) && PageElements.hasClass(element, LEAD_IN);
    }

    private static boolean isGiant(Element element) {
        return element.getTagName().equals("article") && PageElements.hasClass(element, "giant");
    }

    private static boolean announces(Element element) {
        return element.getTagName().matches("h[1-6]")
                || ANNOUNCING.stream().anyMatch(name -> PageElements.hasClass(element, name));
    }
}
