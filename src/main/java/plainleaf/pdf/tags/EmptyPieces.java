package plainleaf.pdf.tags;

/** A piece of content that draws nothing is not read, but where a replacement text speaks for it, as for a drawn bullet. */
final class EmptyPieces implements TagStep {
    @Override
    public void apply(TagTree tree) {
        for (TagNode node : tree.nodes()) {
            if (node.text(TagNode.Text.ACTUAL_TEXT).isEmpty()) {
                for (TagKid kid : node.kids()) {
                    if (kid instanceof Content content && tree.pages().isEmpty(content)) {
                        tree.retire(node, content);
                    }
                }
            }
        }
    }
}
