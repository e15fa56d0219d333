package plainleaf.content.markdown;

import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code {{name}}} in a text. */
final class FactNode extends Node implements DoNotDecorate {
    FactNode(BasedSequence chars) {
        super(chars);
    }

    /** The name between the braces; empty where they are not closed. */
    String name() {
        return isClosed() ? getChars().subSequence(2, getChars().length() - 2).toString() : "";
    }

    boolean isClosed() {
        return getChars().endsWith("}}");
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
