package plainleaf.pdf.tags;

import org.apache.pdfbox.cos.COSDictionary;

/** A list of terms is a list: each term the label of an item, what is said of it the item's body. */
final class TermLists implements TagStep {
    @Override
    public void apply(TagTree tree) {
        for (TagNode node : tree.nodes()) {
            if (node.isFor("dl")) {
                makeItems(node);
                COSDictionary attributes = new COSDictionary();
                attributes.setName("O", "List");
                // The labels are no numbers. Description would be PDF 2.0.
                attributes.setName("ListNumbering", "None");
                node.setAttributes(attributes);
            }
        }
    }

    private static void makeItems(TagNode list) {
        TagNode item = null;
        for (TagNode kid : list.nodes()) {
            if (item == null || kid.is("Lbl")) {
                item = new TagNode("LI", null);
                list.insert(list.indexOf(kid), item);
            }
            list.remove(kid);
            item.add(kid);
        }
    }
}
