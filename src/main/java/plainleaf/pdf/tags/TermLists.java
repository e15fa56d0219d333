package plainleaf.pdf.tags;

import org.apache.pdfbox.cos.COSDictionary;
import plainleaf.model.Site.PdfStandard;

/** A list of terms is a list: each term the label of an item, what is said of it the item's body. */
final class TermLists implements TagStep {
    @Override
    public void apply(TagTree tree) {
        for (TagNode node : tree.nodes()) {
            if (node.isFor("dl")) {
                makeItems(node);
                COSDictionary attributes = new COSDictionary();
                attributes.setName("O", "List");
                // The labels are no numbers; PDF 2.0 has a word for what they are (ISO 32000-2, table 382).
                attributes.setName("ListNumbering", tree.standard() == PdfStandard.UA_2 ? "Description" : "None");
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
