package plainleaf.pdf.layout;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Style rules that a page gets from us. */
final class OwnRules {
    private OwnRules() {}

    /** Puts a rule before the page's own, which may lay out another way. */
    static void add(Document page, String rule) {
        Element root = page.getDocumentElement();
        Node head = root.getElementsByTagName("head").item(0);
        Element style = page.createElementNS(root.getNamespaceURI(), "style");
        style.setTextContent(rule);
        (head == null ? root : head).insertBefore(style, head == null ? root.getFirstChild() : head.getFirstChild());
    }
}
