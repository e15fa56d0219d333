package plainleaf.pdf.tags;

import java.util.Optional;
import org.w3c.dom.Element;

/** What a style sheet adds belongs to its host: the engine gives {@code ::after} the tag of its host once more. */
final class GeneratedContent implements TagStep {
    @Override
    public void apply(TagTree tree) {
        for (TagNode node : tree.nodes()) {
            if (node.element().isPresent() && node.element().equals(elementAbove(node))) {
                node.nodes().forEach(GeneratedContent::dissolveAnonymous);
                node.dissolve();
            }
        }
    }

    private static Optional<Element> elementAbove(TagNode node) {
        Optional<TagNode> above = node.parent();
        while (above.isPresent() && above.get().element().isEmpty()) {
            above = above.get().parent();
        }
        return above.flatMap(TagNode::element);
    }

    private static void dissolveAnonymous(TagNode node) {
        if (node.element().isEmpty()) {
            node.nodes().forEach(GeneratedContent::dissolveAnonymous);
            node.dissolve();
        }
    }
}
