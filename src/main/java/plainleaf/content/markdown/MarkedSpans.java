package plainleaf.content.markdown;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Finds the bracketed words that marks stand right behind: {@code [bonjour]} before <code>{lang=fr}</code>. */
final class MarkedSpans {
    /**
     * Words with their mark.
     *
     * @param start of the bracket, in UTF-16 units of the Markdown
     * @param end of the mark
     * @param words between the brackets, or the link that the mark stands behind
     */
    record Marked(int start, int end, Span words, MarkNode mark) {
        boolean isBlank() {
            return words.nodes().stream().allMatch(node -> words.cut(node).isBlank());
        }

        /** The parser leaves out a space before the closing bracket. */
        boolean endsWithSpace() {
            BasedSequence before = mark.baseSubSequence(0, mark.getStartOffset() - 1);
            return before.endsWith(" ") || before.endsWith("\n");
        }
    }

    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<Marked> found = new ArrayList<>();
    private final Span span;

    private MarkedSpans(Span span) {
        this.span = span;
    }

    /** The outermost of this span, in order. */
    static List<Marked> in(Span span) {
        if (span.nodes().stream().noneMatch(MarkNode.class::isInstance)) {
            return List.of();
        }
        MarkedSpans spans = new MarkedSpans(span);
        for (int i = 0; i < span.nodes().size(); i++) {
            Optional<MarkNode> next =
                    i + 1 < span.nodes().size() && span.nodes().get(i + 1) instanceof MarkNode mark
                            ? Optional.of(mark)
                            : Optional.empty();
            spans.look(span.nodes().get(i), next);
        }
        return spans.found;
    }

    private void look(Node node, Optional<MarkNode> next) {
        if (node instanceof Text) {
            brackets(node, next);
        } else if (next.isPresent() && node instanceof Link) {
            add(node.getStartOffset(), next.get(), Span.of(List.of(node)));
        } else if (next.isPresent() && node instanceof LinkRef reference) {
            boolean link = InlineReader.definition(reference).isPresent();
            // Of two pairs of brackets side by side nobody knows which is meant.
            if (link
                    || reference.getText().isEmpty()
                    || reference.getReference().isEmpty()) {
                add(node.getStartOffset(), next.get(), Span.of(link ? List.of(node) : Span.children(node)));
            }
        }
    }

    private void brackets(Node text, Optional<MarkNode> next) {
        BasedSequence chars = span.cut(text);
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                open.push(chars.getIndexOffset(i));
            } else if (c == ']' && !open.isEmpty()) {
                int start = open.pop();
                int end = chars.getIndexOffset(i);
                if (i + 1 == chars.length() && next.isPresent() && next.get().getStartOffset() == end + 1) {
                    add(start, next.get(), span.after(start + 1).before(end));
                }
            }
        }
    }

    private void add(int start, MarkNode mark, Span words) {
        found.removeIf(inner -> inner.start() > start);
        found.add(new Marked(start, mark.getEndOffset(), words, mark));
    }
}
