package plainleaf.content.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets the parser see the marks of languages, and Pandoc's other attributes of bracketed words. */
final class MarkExtension extends BraceExtension {
    private static final Pattern LANGUAGE = Pattern.compile("\\{[ \\t]*lang[ \\t]*=[^{}\\n]*\\}");

    private static final Pattern ATTRIBUTES =
            Pattern.compile("\\{[ \\t]*(?:[.:][A-Za-z]|[A-Za-z][A-Za-z0-9_:.-]*[ \\t]*=)[^{}\\n]*\\}");

    @Override
    int end(BasedSequence input, int start) {
        boolean afterBracket = start > 0 && "])".indexOf(input.charAt(start - 1)) >= 0;
        Matcher mark = (afterBracket ? ATTRIBUTES : LANGUAGE).matcher(input).region(start, input.length());
        return mark.lookingAt() ? mark.end() : start;
    }

    @Override
    Node node(BasedSequence seen) {
        return new MarkNode(seen);
    }
}
