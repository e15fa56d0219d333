package plainleaf.check.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The beginning or the end of an element, or a text between them.
 *
 * @param name of the element, with a slash before it at its end; of the kind of node otherwise
 * @param attributes without those that only the proof needs; empty for all but the beginning of an element
 * @param text empty for elements
 * @param element that it is, or stands in
 */
record Piece(String name, Map<String, String> attributes, String text, Element element) {
    private static final int SHOWN = 60;

    /** All pieces of an element, in order, the element itself among them. */
    static List<Piece> of(Element root) {
        List<Piece> pieces = new ArrayList<>();
        root.traverse(new NodeVisitor() {
            private Element inside = root;

            @Override
            public void head(Node node, int depth) {
                inside = node instanceof Element element ? element : inside;
                pieces.add(begin(node, inside));
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    pieces.add(new Piece("/" + element.tagName(), Map.of(), "", element));
                    Element parent = element.parent();
                    inside = parent == null ? element : parent;
                }
            }
        });
        return pieces;
    }

    private static Piece begin(Node node, Element inside) {
        if (node instanceof Element element) {
            return new Piece(element.tagName(), attributes(element), "", element);
        }
        String text = node instanceof TextNode words ? words.getWholeText() : node.outerHtml();
        return new Piece(node.nodeName(), Map.of(), text, inside);
    }

    private static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new HashMap<>();
        for (Attribute attribute : element.attributes()) {
            attributes.put(attribute.getKey(), attribute.getValue());
        }
        attributes.keySet().removeAll(List.of("data-at", "data-generated"));
        return attributes;
    }

    boolean isSame(Piece other) {
        return name.equals(other.name) && attributes.equals(other.attributes) && text.equals(other.text);
    }

    /** As part of a sentence. */
    String told() {
        if (!text.isEmpty()) {
            String start = text.strip();
            return "“" + (start.length() <= SHOWN ? start : start.substring(0, SHOWN) + " …") + "”";
        }
        StringBuilder tag = new StringBuilder("<").append(name);
        attributes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> tag.append(' ')
                        .append(entry.getKey())
                        .append("=\"")
                        .append(entry.getValue())
                        .append('"'));
        return tag.append('>').toString();
    }
}
