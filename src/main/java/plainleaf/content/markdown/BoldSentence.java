package plainleaf.content.markdown;

import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;

/** The bold sentence that a step or a callout begins with: its title. */
final class BoldSentence {
    /** Unicode's Sentence_Terminal in the scripts of patients' leaflets, and the colon. */
    private static final String ENDS = ".!?:…。．！？：؟۔।॥։።";

    private BoldSentence() {}

    /** The bold text a paragraph is made of. */
    static Optional<Node> whole(Node paragraph) {
        List<Node> nodes = words(paragraph);
        return nodes.size() == 1 ? bold(nodes) : Optional.empty();
    }

    /** The bold sentence a paragraph begins with. */
    static Optional<Node> first(Node paragraph) {
        List<Node> nodes = words(paragraph);
        return nodes.size() == 1 ? bold(nodes) : bold(nodes).filter(BoldSentence::isSentence);
    }

    /** Without the spaces around, which the cells of a table keep. */
    private static List<Node> words(Node paragraph) {
        return Span.children(paragraph).stream()
                .filter(node -> !(node instanceof Text) || !node.getChars().isBlank())
                .toList();
    }

    /** This node where it is bold. */
    static Optional<Node> in(Node node) {
        return bold(List.of(node));
    }

    private static Optional<Node> bold(List<Node> nodes) {
        return nodes.stream().findFirst().filter(StrongEmphasis.class::isInstance);
    }

    private static boolean isSentence(Node bold) {
        String text = bold.getChildChars().toString().strip();
        return !text.isEmpty() && ENDS.indexOf(text.codePointBefore(text.length())) >= 0;
    }
}
