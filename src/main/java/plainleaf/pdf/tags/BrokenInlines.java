package plainleaf.pdf.tags;

import java.util.IdentityHashMap;
import org.w3c.dom.Element;

/** An inline element that goes over the end of a line is one element, where the engine makes one for each line. */
final class BrokenInlines implements TagStep {
    @Override
    public void apply(TagTree tree) {
        join(tree.root());
    }

    private static void join(TagNode host) {
        IdentityHashMap<Element, TagNode> first = new IdentityHashMap<>();
        for (TagNode node : host.nodes()) {
            if (node.element().isPresent() && Roles.isInline(node) && !node.is("Figure", "Lbl")) {
                TagNode known = first.putIfAbsent(node.element().get(), node);
                if (known != null) {
                    known.absorb(node);
                    host.remove(node);
                }
            }
        }
        host.nodes().forEach(BrokenInlines::join);
    }
}
