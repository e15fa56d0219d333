package plainleaf.pdf.tags;

import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import plainleaf.model.Site.PdfStandard;

/**
 * A table's caption is its first kid. A figure's follows it, since readers stop at a figure's alternative; PDF/UA-2 wants it
 * inside (ISO 14289-2, 8.2.5.27).
 */
final class Captions implements TagStep {
    @Override
    public void apply(TagTree tree) {
        for (TagNode node : tree.nodes()) {
            if (node.isFor("caption")) {
                owner(tree, node, "Table").ifPresent(table -> move(node, table, 0));
            } else if (node.isFor("figcaption")) {
                owner(tree, node, "Figure").ifPresent(figure -> place(tree, node, figure));
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

    private static void place(TagTree tree, TagNode caption, TagNode figure) {
        if (tree.standard() == PdfStandard.UA_2) {
            move(caption, figure, figure.kids().size());
        } else {
            placeAfter(caption, figure);
        }
    }

    private static void placeAfter(TagNode caption, TagNode figure) {
        figure.parent().ifPresent(host -> {
            caption.parent().ifPresent(parent -> parent.remove(caption));
            host.insert(host.indexOf(figure) + 1, caption);
        });
    }

    private static void move(TagNode caption, TagNode host, int index) {
        caption.parent().ifPresent(parent -> parent.remove(caption));
        host.insert(index, caption);
    }
}
