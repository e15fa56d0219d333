package plainleaf.content.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets the parser see facts; code and escaped braces never come here. */
final class FactExtension implements Parser.ParserExtension {
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    @Override
    public void parserOptions(MutableDataHolder options) {
        // Facts have none.
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineParserExtensionFactory(new Factory());
    }

    private static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "{";
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new FactParser();
        }
    }

    private static final class FactParser implements InlineParserExtension {
        @Override
        public boolean parse(LightInlineParser parser) {
            BasedSequence input = parser.getInput();
            int start = parser.getIndex();
            if (!input.matchChars(OPEN, start)) {
                return false;
            }
            int end = endOfFact(input, start + OPEN.length());
            parser.flushTextNode();
            parser.getBlock().appendChild(new FactNode(input.subSequence(start, end)));
            parser.setIndex(end);
            return true;
        }

        /** Where the braces are closed; where they open if they are not. */
        private static int endOfFact(BasedSequence input, int from) {
            int at = from;
            while (at < input.length() && "{}\n".indexOf(input.charAt(at)) < 0) {
                at++;
            }
            return input.matchChars(CLOSE, at) ? at + CLOSE.length() : from;
        }

        @Override
        public void finalizeDocument(InlineParser parser) {
            // Nothing is kept.
        }

        @Override
        public void finalizeBlock(InlineParser parser) {
            // Nothing is kept.
        }
    }
}
