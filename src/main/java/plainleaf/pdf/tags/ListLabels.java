package plainleaf.pdf.tags;

import java.util.List;

/** The label of an item says something: bullets are drawn, and a page break may leave an empty label behind. */
final class ListLabels implements TagStep {
    private static final List<String> DRAWN = List.of("Disc", "Circle", "Square");
    private static final String BULLET = "•";

    @Override
    public void apply(TagTree tree) {
        for (TagNode list : tree.nodes()) {
            if (list.is("L")) {
                for (TagNode item : list.nodes()) {
                    item.nodes().stream().filter(kid -> kid.is("Lbl")).forEach(label -> complete(tree, list, label));
                }
            }
        }
    }

    private static void complete(TagTree tree, TagNode list, TagNode label) {
        if (list.attributes() != null && DRAWN.contains(list.attributes().getNameAsString("ListNumbering"))) {
            label.say(TagNode.Text.ACTUAL_TEXT, BULLET);
        }
        if (label.kids().size() > 1) {
            for (TagKid kid : label.kids()) {
                if (kid instanceof Content content && tree.pages().isEmpty(content)) {
                    tree.retire(label, kid);
                }
            }
        }
    }
}
