package plainleaf.pdf.tags;

import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A picture that begins or ends a link stands in it: the engine puts it behind, and may leave a link that says nothing. */
final class LinkedPictures implements TagStep {
    @Override
    public void apply(TagTree tree) {
        for (TagNode node : tree.nodes()) {
            if (node.is("Figure")) {
                node.element()
                        .flatMap(LinkedPictures::link)
                        .filter(link -> !isIn(node, link))
                        .ifPresent(link -> move(tree, node, link));
            }
        }
    }

    private static Optional<Element> link(Element picture) {
        Node above = picture.getParentNode();
        while (above instanceof Element element && !element.getTagName().equals("a")) {
            above = element.getParentNode();
        }
        return above instanceof Element element ? Optional.of(element) : Optional.empty();
    }

    private static boolean isIn(TagNode figure, Element link) {
        Optional<TagNode> above = figure.parent();
        while (above.isPresent() && !above.get().element().equals(Optional.of(link))) {
            above = above.get().parent();
        }
        return above.isPresent();
    }

    private static void move(TagTree tree, TagNode figure, Element link) {
        tree.nodes().stream()
                .filter(node -> node.is("Link") && node.element().equals(Optional.of(link)))
                .findFirst()
                .ifPresent(node -> {
                    figure.parent().ifPresent(host -> host.remove(figure));
                    node.insert(
                            followsWords(figure.element().orElseThrow(), link)
                                    ? node.kids().size()
                                    : pictures(node),
                            figure);
                });
    }

    private static boolean followsWords(Element picture, Element link) {
        for (Node node = picture; node != link && node != null; node = node.getParentNode()) {
            for (Node before = node.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
                if (!before.getTextContent().isBlank()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many pictures it begins with. */
    private static int pictures(TagNode link) {
        int pictures = 0;
        while (pictures < link.kids().size() && link.kids().get(pictures) instanceof TagNode kid && kid.is("Figure")) {
            pictures++;
        }
        return pictures;
    }
}
