package plainleaf.pdf.tags;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import plainleaf.pdf.layout.PageElements;

/** What the page says and the finished tree does not: the engine leaves things out without a word. */
final class LostContent {
    private static final Set<String> SPEAKING =
            Set.of("a", "caption", "dd", "dt", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "li", "p", "td", "th");

    private final Set<Element> kept = Collections.newSetFromMap(new IdentityHashMap<>());

    LostContent(TagNode root) {
        root.withDescendants().forEach(node -> node.element().ifPresent(kept::add));
    }

    /** The elements of this page that have words or a text alternative, and no place in the tree; dead links, too. */
    List<Element> in(Document page) {
        List<Element> lost = new ArrayList<>();
        for (Element element : PageElements.of(page)) {
            if (!kept.contains(element) && speaks(element)) {
                lost.add(element);
            }
        }
        return lost;
    }

    private static boolean speaks(Element element) {
        if (isPicture(element)) {
            return !TextAlternative.of(element).isBlank();
        }
        if (element.getTagName().equals("a") && !element.hasAttribute("href")) {
            return false;
        }
        return SPEAKING.contains(element.getTagName())
                && (!element.getTextContent().isBlank() || holdsPicture(element));
    }

    private static boolean holdsPicture(Element element) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element kid && (isPicture(kid) ? speaks(kid) : holdsPicture(kid))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPicture(Element element) {
        return element.getTagName().equals("img") || "svg".equals(element.getLocalName());
    }
}
