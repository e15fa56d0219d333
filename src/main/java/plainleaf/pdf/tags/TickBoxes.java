package plainleaf.pdf.tags;

import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import plainleaf.pdf.layout.PageElements;

/** The box of a checklist is the label of its item, and the list says that its labels are squares. */
final class TickBoxes implements TagStep {
    @Override
    public void apply(TagTree tree) {
        for (TagNode node : tree.nodes()) {
            if (node.element().filter(box -> PageElements.hasClass(box, "box")).isPresent()) {
                item(node).ifPresent(item -> label(node, item));
            }
        }
    }

    private static Optional<TagNode> item(TagNode box) {
        Optional<TagNode> above = box.parent();
        while (above.isPresent() && !above.get().is("LI")) {
            above = above.get().parent();
        }
        return above;
    }

    private static void label(TagNode box, TagNode item) {
        box.parent().ifPresent(host -> host.remove(box));
        box.retype("Lbl");
        box.withDescendants().stream().filter(inner -> inner != box).forEach(TagNode::dissolve);
        item.insert(0, box);
        item.parent().ifPresent(list -> list.setAttributes(squares()));
    }

    /** ISO 32000-1, table 347. */
    private static COSDictionary squares() {
        COSDictionary attributes = new COSDictionary();
        attributes.setName("O", "List");
        attributes.setName("ListNumbering", "Square");
        return attributes;
    }
}
