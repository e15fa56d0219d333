package plainleaf.pdf.tags;

import plainleaf.pdf.layout.PageElements;

/** The list of contents is a TOC of references, each to one heading (ISO 32000-1, 14.8.4.2). */
final class ContentsList implements TagStep {
    @Override
    public void apply(TagTree tree) {
        for (TagNode node : tree.nodes()) {
            if (node.isFor("nav")
                    && node.element()
                            .filter(nav -> PageElements.hasClass(nav, "contents"))
                            .isPresent()) {
                node.withDescendants().stream().filter(list -> list.is("L")).forEach(ContentsList::retype);
            }
        }
    }

    private static void retype(TagNode list) {
        list.retype("TOC");
        list.setAttributes(null);
        for (TagNode item : list.nodes()) {
            item.retype("TOCI");
            // The title and the page number stand in table cells, which the engine calls paragraphs.
            item.withDescendants().stream()
                    .filter(kid -> kid.is("LBody", "P", "Div"))
                    .forEach(TagNode::dissolve);
            wrapInReference(item);
        }
    }

    /** The entry and its page number: a TOCI may hold neither links nor words. */
    private static void wrapInReference(TagNode item) {
        TagNode reference = new TagNode("Reference", null);
        for (TagKid kid : item.kids()) {
            boolean apart = kid instanceof TagNode node && (node.is("Lbl") || !Roles.isInline(node));
            if (!apart) {
                if (reference.isEmpty()) {
                    item.insert(item.indexOf(kid), reference);
                }
                item.remove(kid);
                reference.add(kid);
            }
        }
    }
}
