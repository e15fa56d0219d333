package plainleaf.pdf.tags;

import java.util.Optional;

/** A figure has a text alternative; what has none is decoration (ISO 14289-1, 7.3). */
final class Figures implements TagStep {
    @Override
    public void apply(TagTree tree) {
        for (TagNode node : tree.nodes()) {
            if (node.is("Figure")) {
                String alternative = node.element().map(TextAlternative::of).orElse("");
                if (alternative.isBlank()) {
                    node.parent().ifPresent(host -> tree.retire(host, node));
                } else {
                    node.say(TagNode.Text.ALT, alternative);
                    place(node);
                }
            }
        }
    }

    /** ISO 32000-1, 14.8.5.4.2: a figure stands in a line unless it says that it is a block. */
    private static void place(TagNode figure) {
        Optional<TagNode> host = figure.parent();
        while (host.filter(Roles::isInline).isPresent()) {
            host = host.get().parent();
        }
        boolean inLine = host.filter(around -> around.is("P")).isPresent();
        if (!inLine && figure.attributes() != null) {
            figure.attributes().setName("Placement", "Block");
        }
    }
}
