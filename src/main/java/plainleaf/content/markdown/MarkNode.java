package plainleaf.content.markdown;

import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** <code>{lang=fr}</code> in a text, or what is written like it. */
final class MarkNode extends Node implements DoNotDecorate {
    MarkNode(BasedSequence chars) {
        super(chars);
    }

    /** What stands between the braces. */
    String attributes() {
        return getChars().subSequence(1, getChars().length() - 1).toString().strip();
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
