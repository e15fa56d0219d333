package plainleaf.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One change to a page, made because of what the engine does with pages as they are. */
interface PageStep {
    void apply(Document page);

    /** The elements of the page as they are now, in document order. */
    static List<Element> elements(Document page) {
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

    /** Whether it is a part of the body: style sheets and titles are texts of another kind. */
    static boolean isRead(Element element) {
        Node node = element;
        while (node instanceof Element above) {
            if (above.getTagName().equals("body")) {
                return true;
            }
            node = above.getParentNode();
        }
        return false;
    }
}
