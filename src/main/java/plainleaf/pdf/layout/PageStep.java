package plainleaf.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** One change to a page, made because of what the engine does with pages as they are. */
interface PageStep {
    void apply(Document page);

    /** The elements of the page as they are now, in document order. */
    static List<Element> elements(Document page) {
        NodeList found = page.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>(found.getLength());
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
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
