package plainleaf.pdf.layout;

import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Gives inline elements that mean something, a language or an emphasis, an inner {@code <abbr>}: the only inline element
 * besides links that the engine always keeps in the structure tree. The element itself stays what style sheets see.
 */
public final class MeaningfulInlines implements PageStep {
    private static final String MARK = "data-stands-for-parent";
    private static final Set<String> EMPHASIS = Set.of("b", "em", "i", "strong");
    private static final Set<String> WITH_LANGUAGE = Set.of("bdi", "cite", "code", "dfn", "mark", "q", "small", "span");

    @Override
    public void apply(Document page) {
        for (Element element : PageElements.of(page)) {
            if (means(element)) {
                keep(page, element);
            }
        }
    }

    private static boolean means(Element element) {
        boolean speaks = element.hasAttribute("lang") && WITH_LANGUAGE.contains(element.getTagName());
        return element.hasChildNodes() && (speaks || EMPHASIS.contains(element.getTagName()));
    }

    private static void keep(Document page, Element element) {
        Element inner = page.createElementNS(element.getNamespaceURI(), "abbr");
        inner.setAttribute(MARK, "");
        while (element.getFirstChild() != null) {
            inner.appendChild(element.getFirstChild());
        }
        element.appendChild(inner);
    }

    /** The element of the page that this one speaks for: itself, unless it was put in by this step. */
    public static Element original(Element element) {
        return element.hasAttribute(MARK) && element.getParentNode() instanceof Element parent ? parent : element;
    }
}
