package plainleaf.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements of a page: the list that a document gives of them is made anew each time that it has changed. */
public final class PageElements {
    private PageElements() {}

    /** The elements of the page as they are now, in document order. */
    public static List<Element> of(Document page) {
        List<Element> elements = new ArrayList<>();
        Node node = page.getDocumentElement();
        while (node != null) {
            if (node instanceof Element element) {
                elements.add(element);
            }
            node = following(node);
        }
        return elements;
    }

    /** Whether this is one of the element's classes, which white space parts (HTML, “The class attribute”). */
    public static boolean hasClass(Element element, String name) {
        String names = element.getAttribute("class");
        return names.contains(name) && List.of(names.split("[ \\t\\r\\n\\f]+")).contains(name);
    }

    private static @Nullable Node following(Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node above = node;
        while (above != null && above.getNextSibling() == null) {
            above = above.getParentNode();
        }
        return above == null ? null : above.getNextSibling();
    }
}
