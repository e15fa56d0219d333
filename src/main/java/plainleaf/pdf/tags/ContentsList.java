package plainleaf.pdf.tags;

import java.util.List;
import org.w3c.dom.Element;

/** The list of contents is a TOC of references, each to one heading (ISO 32000-1, 14.8.4.2). */
final class ContentsList implements TagStep {
    @Override
    public void apply(TagTree tree) {
        for (TagNode node : tree.nodes()) {
            if (node.isFor("nav")
                    && node.element().filter(ContentsList::isContents).isPresent()) {
                node.withDescendants().stream().filter(list -> list.is("L")).forEach(ContentsList::retype);
            }
        }
    }

    private static boolean isContents(Element nav) {
        return List.of(nav.getAttribute("class").split(" ")).contains("contents");
    }

    private static void retype(TagNode list) {
        list.retype("TOC");
        list.setAttributes(null);
        for (TagNode item : list.nodes()) {
            item.retype("TOCI");
            item.nodes().stream().filter(kid -> kid.is("LBody")).forEach(TagNode::dissolve);
            item.nodes().stream().filter(ContentsList::isEntry).forEach(entry -> entry.retype("Reference"));
            wrapInReference(item);
        }
    }

    /** A cell of its own, where the layout sets title and number far apart; the number then stays a paragraph. */
    private static boolean isEntry(TagNode node) {
        return node.is("P") && node.nodes().stream().anyMatch(kid -> kid.is("Link"));
    }

    /** Title and number on one line: a TOCI may hold neither links nor words (ISO 32000-1, table 333). */
    private static void wrapInReference(TagNode item) {
        TagNode reference = new TagNode("Reference", null);
        for (TagKid kid : item.kids()) {
            boolean apart = kid instanceof TagNode node && (node.is("Lbl", "Reference") || !Roles.isInline(node));
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
