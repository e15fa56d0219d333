package plainleaf.content.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lets the parser see facts; code and escaped braces never come here. */
final class FactExtension implements Parser.ParserExtension {
    private static final Pattern FACT = Pattern.compile("^(?:" + FactText.FACT.pattern() + "|\\{\\{)");

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
            BasedSequence found = parser.match(FACT);
            if (found == null) {
                return false;
            }
            parser.flushTextNode();
            parser.getBlock().appendChild(new FactNode(found));
            return true;
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
