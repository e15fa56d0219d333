package plainleaf.pdf.tags;

import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A picture that is all of a link stands in it: the engine puts it behind, and leaves a link that says nothing. */
final class LinkedPictures implements TagStep {
    @Override
    public void apply(TagTree tree) {
        for (TagNode node : tree.nodes()) {
            if (node.is("Figure")) {
                node.element().flatMap(LinkedPictures::link).ifPresent(link -> move(tree, node, link));
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

    private static void move(TagTree tree, TagNode figure, Element element) {
        tree.nodes().stream()
                .filter(node -> node.is("Link") && node.element().equals(Optional.of(element)))
                .filter(link -> link.kids().stream().allMatch(LinkArea.class::isInstance))
                .findFirst()
                .ifPresent(link -> {
                    figure.parent().ifPresent(host -> host.remove(figure));
                    link.insert(0, figure);
                });
    }
}
