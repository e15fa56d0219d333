package plainleaf.pdf.tags;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Groups that only layout needed go; what they held takes their place, words as a paragraph where there is none. */
final class MeaninglessGroups implements TagStep {
    private static final String[] SECTIONS = {"Document", "Sect", "Aside", "BlockQuote", "Div"};
    private static final String[] CELLS = {"TD", "TH", "LBody", "Caption"};

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
        tree.nodes().forEach(MeaninglessGroups::unwrapOnlyParagraph);
        tree.nodes().forEach(MeaninglessGroups::wrapStrayWords);
    }

    private static boolean isMeaningful(TagNode span) {
        return span.text(TagNode.Text.EXPANSION).isPresent() || Languages.changesAt(span);
    }

    private static void dissolve(TagNode div) {
        TagNode host = div.parent().orElseThrow();
        boolean stands = host.is(SECTIONS) || host.is(CELLS);
        if (stands && holdsWords(div)) {
            div.retype("P");
        } else {
            div.dissolve();
        }
    }

    private static boolean holdsWords(TagNode div) {
        return div.kids().stream().allMatch(Roles::isInline)
                && div.kids().stream().anyMatch(MeaninglessGroups::isWords);
    }

    private static boolean isWords(TagKid kid) {
        return Roles.isInline(kid) && !(kid instanceof TagNode node && node.is("Figure"));
    }

    /** What holds words alone needs no paragraph, unless the page has one: a cell, or a paragraph laid out as a table. */
    private static void unwrapOnlyParagraph(TagNode host) {
        if ((host.is(CELLS) || host.is("P"))
                && host.kids().size() == 1
                && host.kids().get(0) instanceof TagNode only
                && only.is("P")
                && !only.isFor("p")) {
            only.dissolve();
        }
    }

    /** ISO 14289-1 has readers go from block to block: words beside blocks are one, too. */
    private static void wrapStrayWords(TagNode host) {
        boolean beside = host.is(CELLS) && !host.kids().stream().allMatch(Roles::isInline);
        if (!host.is(SECTIONS) && !beside) {
            return;
        }
        TagNode paragraph = null;
        for (TagKid kid : host.kids()) {
            if (!isWords(kid)) {
                paragraph = null;
                continue;
            }
            if (paragraph == null) {
                paragraph = new TagNode("P", null);
                host.insert(host.indexOf(kid), paragraph);
            }
            host.remove(kid);
            paragraph.add(kid);
        }
    }
}
