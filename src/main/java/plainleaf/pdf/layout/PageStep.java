package plainleaf.pdf.layout;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One change to a page, made because of what the engine does with pages as they are. */
interface PageStep {
    void apply(Document page);

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
