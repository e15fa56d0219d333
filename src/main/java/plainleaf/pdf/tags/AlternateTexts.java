package plainleaf.pdf.tags;

/** Only a picture is replaced by words: an alternative on anything else would hide what it says. */
final class AlternateTexts implements TagStep {
    @Override
    public void apply(TagTree tree) {
        for (TagNode node : tree.nodes()) {
            if (!node.is("Figure")) {
                node.unsay(TagNode.Text.ALT);
            }
        }
    }
}
