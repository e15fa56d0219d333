package plainleaf.content.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lets the parser see the marks of languages, and Pandoc's other attributes of bracketed words. */
final class MarkExtension implements Parser.ParserExtension {
    private static final Pattern LANGUAGE = Pattern.compile("\\{[ \\t]*lang[ \\t]*=[^{}\\n]*\\}");

    private static final Pattern ATTRIBUTES =
            Pattern.compile("\\{[ \\t]*(?:[.:][A-Za-z]|[A-Za-z][A-Za-z0-9_:.-]*[ \\t]*=)[^{}\\n]*\\}");

    @Override
    public void parserOptions(MutableDataHolder options) {
        // Marks have none.
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
            return new MarkParser();
        }
    }

    private static final class MarkParser implements InlineParserExtension {
        @Override
        public boolean parse(LightInlineParser parser) {
            BasedSequence input = parser.getInput();
            int start = parser.getIndex();
            boolean afterBracket = start > 0 && "])".indexOf(input.charAt(start - 1)) >= 0;
            Matcher mark = (afterBracket ? ATTRIBUTES : LANGUAGE).matcher(input).region(start, input.length());
            if (!mark.lookingAt()) {
                return false;
            }
            parser.flushTextNode();
            parser.getBlock().appendChild(new MarkNode(input.subSequence(start, mark.end())));
            parser.setIndex(mark.end());
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
