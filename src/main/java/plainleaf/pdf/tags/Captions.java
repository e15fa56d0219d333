package plainleaf.pdf.tags;

import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A table's caption is its first kid; a figure's follows it, since readers stop at a figure's alternative. */
final class Captions implements TagStep {
    @Override
    public void apply(TagTree tree) {
        for (TagNode node : tree.nodes()) {
            if (node.isFor("caption")) {
                owner(tree, node, "Table").ifPresent(table -> move(node, table, 0));
            } else if (node.isFor("figcaption")) {
                owner(tree, node, "Figure").ifPresent(figure -> placeAfter(node, figure));
            }
        }
    }

    private static Optional<TagNode> owner(TagTree tree, TagNode caption, String type) {
        Node around = caption.element().orElseThrow().getParentNode();
        return tree.nodes().stream()
                .filter(node -> node.is(type)
                        && node.element().filter(e -> isIn(e, around)).isPresent())
                .findFirst();
    }

    private static boolean isIn(Element element, Node around) {
        for (Node node = element; node != null; node = node.getParentNode()) {
            if (node == around) {
                return true;
            }
        }
        return false;
    }

    private static void placeAfter(TagNode caption, TagNode figure) {
        figure.parent().ifPresent(host -> {
            caption.parent().ifPresent(parent -> parent.remove(caption));
            host.insert(host.indexOf(figure) + 1, caption);
        });
    }

    private static void move(TagNode caption, TagNode table, int index) {
        caption.parent().ifPresent(parent -> parent.remove(caption));
        table.insert(index, caption);
    }
}
