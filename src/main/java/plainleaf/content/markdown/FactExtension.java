package plainleaf.content.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Lets the parser see facts. */
final class FactExtension extends BraceExtension {
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    /** Where the braces are closed; where they open if they are not. */
    @Override
    int end(BasedSequence input, int start) {
        if (!input.matchChars(OPEN, start)) {
            return start;
        }
        int from = start + OPEN.length();
        int at = from;
        while (at < input.length() && "{}\n".indexOf(input.charAt(at)) < 0) {
            at++;
        }
        return input.matchChars(CLOSE, at) ? at + CLOSE.length() : from;
    }

    @Override
    Node node(BasedSequence seen) {
        return new FactNode(seen);
    }
}
