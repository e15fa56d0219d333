package plainleaf.content.markdown;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plainleaf.content.source.Suggestion;
import plainleaf.model.Block;
import plainleaf.model.Block.Callout.Urgency;
import plainleaf.model.Problem.Kind;
import plainleaf.model.RichText;

/** Reads quotations, and callouts written as GitHub's alerts. */
final class CalloutReader {
    private static final Pattern KEYWORD = Pattern.compile("^\\[!([^\\]\\n]*)\\][ \\t]*([^\\n]*)");
    private static final List<String> KEYWORDS =
            Arrays.stream(Urgency.values()).map(Urgency::name).toList();

    private final Manuscript manuscript;
    private final InlineReader inline;
    private final BlockReader blocks;

    CalloutReader(Manuscript manuscript, InlineReader inline, BlockReader blocks) {
        this.manuscript = manuscript;
        this.inline = inline;
        this.blocks = blocks;
    }

    Block read(BlockQuote quote, Setting setting) {
        List<Node> nodes = Span.children(quote);
        Optional<Matcher> keyword = nodes.stream()
                .findFirst()
                .filter(Paragraph.class::isInstance)
                .map(first -> KEYWORD.matcher(first.getChars()))
                .filter(Matcher::lookingAt);
        if (keyword.isEmpty()) {
            return new Block.Quote(
                    blocks.read(nodes, setting == Setting.CALLOUT ? setting : Setting.QUOTE), manuscript.at(quote));
        }
        checkKeyword(keyword.get(), nodes.get(0), setting);
        return callout(quote, nodes, keyword.get());
    }

    private void checkKeyword(Matcher keyword, Node paragraph, Setting setting) {
        if (setting == Setting.CALLOUT || setting == Setting.QUOTE) {
            manuscript.problem(
                    Kind.UNSUPPORTED_MARKUP,
                    manuscript.at(paragraph),
                    "A callout stands in " + setting.phrase() + ".",
                    "Leave an empty line without “>” before it.");
        }
        if (urgency(keyword).isEmpty()) {
            unknown(
                    paragraph,
                    "“" + keyword.group(1) + "” is not a kind of callout.",
                    Suggestion.advice(keyword.group(1), KEYWORDS));
        } else if (!keyword.group(2).isBlank()) {
            unknown(
                    paragraph,
                    "Words stand beside [!" + keyword.group(1) + "].",
                    "Begin the text on the next line, after “> ”.");
        }
    }

    private void unknown(Node place, String detail, String hint) {
        manuscript.problem(Kind.UNKNOWN_CALLOUT, manuscript.at(place), detail, hint);
    }

    private static Optional<Urgency> urgency(Matcher keyword) {
        String name = UCharacter.toUpperCase(ULocale.ROOT, keyword.group(1));
        return KEYWORDS.contains(name) ? Optional.of(Urgency.valueOf(name)) : Optional.empty();
    }

    private Block callout(BlockQuote quote, List<Node> nodes, Matcher keyword) {
        List<Block> content = new ArrayList<>();
        List<Node> rest = new ArrayList<>(nodes.subList(1, nodes.size()));
        Span sameParagraph = Span.of(nodes.get(0)).after(endOfKeyword(nodes.get(0), keyword));
        Optional<Node> title = title(sameParagraph, rest);
        RichText titleText = title.map(inline::rich).orElse(RichText.NONE);
        if (title.isPresent() && sameParagraph.nodes().contains(title.get())) {
            sameParagraph = sameParagraph.after(title.get().getEndOffset());
        } else if (title.isPresent()) {
            rest.remove(0);
        }
        content.addAll(blocks.readParagraph(sameParagraph));
        content.addAll(blocks.read(rest, Setting.CALLOUT));
        return new Block.Callout(urgency(keyword).orElse(Urgency.NOTE), titleText, content, manuscript.at(quote));
    }

    /** A bold sentence on the next line, or in the next paragraph. */
    private static Optional<Node> title(Span sameParagraph, List<Node> rest) {
        if (!sameParagraph.nodes().isEmpty()) {
            boolean alone = sameParagraph.nodes().size() == 1;
            return alone ? BoldSentence.in(sameParagraph.nodes().get(0)) : Optional.empty();
        }
        return rest.stream().findFirst().filter(Paragraph.class::isInstance).flatMap(BoldSentence::whole);
    }

    private static int endOfKeyword(Node paragraph, Matcher keyword) {
        BasedSequence chars = paragraph.getChars();
        int end = keyword.group(2).isBlank() ? keyword.end() : keyword.start(2);
        return end < chars.length()
                ? chars.getIndexOffset(end) + (chars.charAt(end) == '\n' ? 1 : 0)
                : chars.getEndOffset();
    }
}
