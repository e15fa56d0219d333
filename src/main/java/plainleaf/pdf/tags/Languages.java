package plainleaf.pdf.tags;

import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element names its language where that differs from the language around it (ISO 14289-1, 7.2). */
final class Languages implements TagStep {
    @Override
    public void apply(TagTree tree) {
        for (TagNode node : tree.nodes()) {
            if (node != tree.root()) {
                node.unsay(TagNode.Text.LANGUAGE);
                if (changesAt(node)) {
                    node.element().ifPresent(element -> node.say(TagNode.Text.LANGUAGE, of(element)));
                }
            }
        }
    }

    /** Whether this node's words are in another language than those around it. */
    static boolean changesAt(TagNode node) {
        String own = node.element().map(Languages::of).orElse("");
        return !own.isEmpty() && !own.equals(around(node));
    }

    private static String around(TagNode node) {
        Optional<TagNode> above = node.parent();
        while (above.isPresent()) {
            Optional<Element> element = above.get().element();
            if (element.isPresent()) {
                return of(element.get());
            }
            if (above.get().parent().isEmpty()) {
                return above.get().text(TagNode.Text.LANGUAGE).orElse("");
            }
            above = above.get().parent();
        }
        return "";
    }

    /** The language of the words in this element, as a BCP 47 tag; empty where the page does not say. */
    static String of(Element element) {
        for (Node node = element; node instanceof Element e; node = node.getParentNode()) {
            if (e.hasAttribute("lang")) {
                return e.getAttribute("lang");
            }
        }
        return "";
    }
}
