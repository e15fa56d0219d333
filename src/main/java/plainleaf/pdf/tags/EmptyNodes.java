package plainleaf.pdf.tags;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What holds nothing is not there, but for the cells of a table: they keep its columns. */
final class EmptyNodes implements TagStep {
    @Override
    public void apply(TagTree tree) {
        List<TagNode> innermostFirst = new ArrayList<>(tree.nodes());
        Collections.reverse(innermostFirst);
        for (TagNode node : innermostFirst) {
            if (node.isEmpty() && !node.is("TD", "TH")) {
                node.parent().ifPresent(host -> host.remove(node));
            }
        }
    }
}
