package plainleaf.pdf.tags;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The label of an item is said once, and says something: bullets are drawn, not written. */
final class ListLabels implements TagStep {
    private static final List<String> DRAWN = List.of("Disc", "Circle", "Square");
    private static final String BULLET = "•";

    @Override
    public void apply(TagTree tree) {
        for (TagNode list : tree.nodes()) {
            if (list.is("L")) {
                for (TagNode item : list.nodes()) {
                    labels(item).forEach(label -> complete(tree, list, item, label));
                }
            }
        }
    }

    private static Stream<TagNode> labels(TagNode item) {
        return item.nodes().stream().filter(kid -> kid.is("Lbl") && !kid.isFor("dt") && !kid.isFor("div"));
    }

    private static void complete(TagTree tree, TagNode list, TagNode item, TagNode label) {
        if (list.attributes() != null && DRAWN.contains(list.attributes().getNameAsString("ListNumbering"))) {
            label.say(TagNode.Text.ACTUAL_TEXT, BULLET);
        }
        OptionalInt page = pageOfBody(tree, item);
        for (TagKid kid : label.kids()) {
            // The engine paints the label of an item that a page break meets on both pages.
            if (kid instanceof Content content
                    && page.isPresent()
                    && tree.pages().pageOf(content) != page.getAsInt()) {
                label.remove(content);
                tree.pages().erase(content);
            }
        }
    }

    private static OptionalInt pageOfBody(TagTree tree, TagNode item) {
        return item.nodes().stream()
                .filter(kid -> kid.is("LBody"))
                .flatMap(body -> body.withDescendants().stream())
                .filter(node -> !node.is("Lbl"))
                .flatMap(node -> node.kids().stream())
                .filter(Content.class::isInstance)
                .mapToInt(kid -> tree.pages().pageOf((Content) kid))
                .min();
    }
}
