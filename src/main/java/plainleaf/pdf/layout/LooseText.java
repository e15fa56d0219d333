package plainleaf.pdf.layout;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Puts text that stands beside blocks into a block of its own: the engine would read it before all of them. */
final class LooseText implements PageStep {
    private static final Set<String> CONTAINERS = Set.of(
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "dd",
            "div",
            "figcaption",
            "figure",
            "footer",
            "header",
            "li",
            "main",
            "nav",
            "section",
            "td",
            "th");
    private static final Set<String> BLOCKS = Set.of(
            "article",
            "aside",
            "blockquote",
            "div",
            "dl",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "ul");

    @Override
    public void apply(Document page) {
        for (Element element : PageElements.of(page)) {
            if (CONTAINERS.contains(element.getTagName()) && isMixed(element)) {
                wrap(page, element);
            }
        }
    }

    private static boolean isMixed(Element element) {
        boolean blocks = false;
        boolean loose = false;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            blocks |= isBlock(child);
            loose |= isLoose(child);
        }
        return blocks && loose;
    }

    private static void wrap(Document page, Element element) {
        Element wrapper = null;
        for (Node child = element.getFirstChild(); child != null; ) {
            Node next = child.getNextSibling();
            if (isBlock(child)) {
                wrapper = null;
            } else if (wrapper != null || isLoose(child)) {
                wrapper = wrapper == null ? wrapperBefore(page, element, child) : wrapper;
                wrapper.appendChild(child);
            }
            child = next;
        }
    }

    private static Element wrapperBefore(Document page, Element element, @Nullable Node child) {
        Element wrapper = page.createElementNS(element.getNamespaceURI(), "div");
        element.insertBefore(wrapper, child);
        return wrapper;
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element && BLOCKS.contains(element.getTagName());
    }

    private static boolean isLoose(Node node) {
        return node instanceof Text text ? !text.getData().isBlank() : node instanceof Element && !isBlock(node);
    }
}
