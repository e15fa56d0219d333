package plainleaf.pdf.tags;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Groups that only layout needed go; what they held takes their place, words as a paragraph where there is none. */
final class MeaninglessGroups implements TagStep {
    @Override
    public void apply(TagTree tree) {
        List<TagNode> innermostFirst = new ArrayList<>(tree.nodes());
        Collections.reverse(innermostFirst);
        for (TagNode node : innermostFirst) {
            if (node.is("Span") && !isMeaningful(node)) {
                node.dissolve();
            } else if (node.is("Div")) {
                dissolve(node);
            }
        }
    }

    private static boolean isMeaningful(TagNode span) {
        return span.text(TagNode.Text.EXPANSION).isPresent() || Languages.changesAt(span);
    }

    private static void dissolve(TagNode div) {
        TagNode host = div.parent().orElseThrow();
        boolean stands = Roles.isGroup(host) || Roles.isCell(host);
        if (stands && holdsWords(div)) {
            div.retype("P");
        } else {
            div.dissolve();
        }
    }

    private static boolean holdsWords(TagNode div) {
        return div.kids().stream().allMatch(Roles::isInline)
                && div.kids().stream().anyMatch(Roles::isWords);
    }
}
