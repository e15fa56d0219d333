package plainleaf.pdf.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A table's header is read once: on later pages it is seen and not heard, and nothing is painted over itself. */
final class RepeatedHeaders implements TagStep {
    @Override
    public void apply(TagTree tree) {
        for (TagNode head : tree.nodes()) {
            if (head.is("THead")) {
                firstPage(tree, head)
                        .ifPresent(page -> head.withDescendants().forEach(node -> clean(tree, node, page)));
            }
        }
    }

    private static OptionalInt firstPage(TagTree tree, TagNode head) {
        return head.withDescendants().stream()
                .flatMap(node -> contents(node).stream())
                .mapToInt(tree.pages()::pageOf)
                .min();
    }

    private static void clean(TagTree tree, TagNode node, int firstPage) {
        List<Content> once = new ArrayList<>();
        for (Content content : contents(node)) {
            if (tree.pages().pageOf(content) == firstPage) {
                once.add(content);
            } else {
                node.remove(content);
                tree.pages().repeat(content);
            }
        }
        if (isTwice(tree, once)) {
            once.subList(once.size() / 2, once.size()).forEach(content -> {
                node.remove(content);
                tree.pages().erase(content);
            });
        }
    }

    /** The engine paints a header that it will repeat twice on the table's first page, one over the other. */
    private static boolean isTwice(TagTree tree, List<Content> contents) {
        int half = contents.size() / 2;
        boolean twice = half > 0 && contents.size() == 2 * half;
        for (int i = 0; twice && i < half; i++) {
            twice = tree.pages().isSame(contents.get(i), contents.get(half + i));
        }
        return twice;
    }

    private static List<Content> contents(TagNode node) {
        List<Content> contents = new ArrayList<>();
        for (TagKid kid : node.kids()) {
            if (kid instanceof Content content) {
                contents.add(content);
            }
        }
        return contents;
    }
}
