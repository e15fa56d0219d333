package plainleaf.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the head of a page says. Texts are empty where nothing is said. */
final class PageHead {
    private final Element html;

    PageHead(Document page) {
        this.html = page.getDocumentElement();
    }

    /** A BCP 47 tag. */
    String language() {
        return html.getAttribute("lang");
    }

    boolean isRightToLeft() {
        return "rtl".equals(html.getAttribute("dir"));
    }

    String title() {
        NodeList titles = html.getElementsByTagName("title");
        // A drawing has titles, too.
        boolean any = titles.getLength() > 0
                && titles.item(0).getParentNode() instanceof Element head
                && head.getTagName().equals("head");
        return any ? titles.item(0).getTextContent().strip() : "";
    }

    /** The content of the meta element of this name. */
    String meta(String name) {
        NodeList metas = html.getElementsByTagName("meta");
        for (int i = 0; i < metas.getLength(); i++) {
            Element meta = (Element) metas.item(i);
            if (meta.getAttribute("name").equals(name)) {
                return meta.getAttribute("content").strip();
            }
        }
        return "";
    }
}
