package plainleaf.content.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets the parser see something that begins with a brace; code and escaped braces never come here. Keeps nothing. */
abstract class BraceExtension implements Parser.ParserExtension, InlineParserExtensionFactory, InlineParserExtension {
    /** Where what begins at this brace ends; the brace itself where it is not for this extension. */
    abstract int end(BasedSequence input, int start);

    /** What the parser puts in its place. */
    abstract Node node(BasedSequence seen);

    @Override
    public final boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        int end = end(input, start);
        if (end <= start) {
            return false;
        }
        parser.flushTextNode();
        parser.getBlock().appendChild(node(input.subSequence(start, end)));
        parser.setIndex(end);
        return true;
    }

    @Override
    public final void extend(Parser.Builder builder) {
        builder.customInlineParserExtensionFactory(this);
    }

    @Override
    public final CharSequence getCharacters() {
        return "{";
    }

    @Override
    public final InlineParserExtension apply(LightInlineParser parser) {
        return this;
    }

    @Override
    public final @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public final @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public final boolean affectsGlobalScope() {
        return false;
    }

    @Override
    public final void parserOptions(MutableDataHolder options) {
        // There are none.
    }

    @Override
    public final void finalizeDocument(InlineParser parser) {
        // Nothing is kept.
    }

    @Override
    public final void finalizeBlock(InlineParser parser) {
        // Nothing is kept.
    }
}
