package plainleaf.content.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring inline nodes, the first and the last perhaps in part.
 *
 * @param from where it begins, in UTF-16 units of the Markdown
 * @param to where it ends
 */
record Span(List<Node> nodes, int from, int to) {
    Span {
        nodes = nodes.stream()
                .filter(node -> node.getEndOffset() > from && node.getStartOffset() < to)
                .toList();
    }

    /** Everything in a node. */
    static Span of(Node parent) {
        return of(children(parent));
    }

    static Span of(List<Node> nodes) {
        return new Span(nodes, 0, Integer.MAX_VALUE);
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        parent.getChildren().forEach(children::add);
        return children;
    }

    Span after(int offset) {
        return new Span(nodes, offset, to);
    }

    Span before(int offset) {
        return new Span(nodes, from, offset);
    }

    /** The characters of a node that belong to this span. */
    BasedSequence cut(Node node) {
        BasedSequence chars = node.getChars();
        int begin = 0;
        while (begin < chars.length() && chars.getIndexOffset(begin) < from) {
            begin++;
        }
        int end = chars.length();
        while (end > begin && chars.getIndexOffset(end - 1) >= to) {
            end--;
        }
        return chars.subSequence(begin, end);
    }
}
