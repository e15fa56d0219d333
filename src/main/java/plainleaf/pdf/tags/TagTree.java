package plainleaf.pdf.tags;

import java.util.List;
import plainleaf.model.Site.PdfStandard;

/**
 * A structure tree on its way from the engine's to the one the content deserves.
 *
 * @param standard which it is to keep
 */
record TagTree(TagNode root, PageContents pages, PdfStandard standard) {
    /** All nodes in reading order, as they are now. */
    List<TagNode> nodes() {
        return root.withDescendants();
    }

    /** Takes a kid and all below it out of the tree; what it shows becomes decoration. */
    void retire(TagNode host, TagKid kid) {
        host.remove(kid);
        if (kid instanceof Content content) {
            pages.retire(content);
        } else if (kid instanceof LinkArea area) {
            pages.remove(area);
        } else if (kid instanceof TagNode node) {
            node.kids().forEach(below -> retire(node, below));
        }
    }
}
