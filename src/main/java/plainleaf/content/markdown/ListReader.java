package plainleaf.content.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plainleaf.model.Block;
import plainleaf.model.RichText;

/** Reads the items of lists. */
final class ListReader {
    /** What an item of a checklist begins with (GitHub Flavored Markdown 0.29, 5.3). */
    private static final String BOX = "[ ] ";

    private final Manuscript manuscript;
    private final InlineReader inline;
    private final BlockReader blocks;

    ListReader(Manuscript manuscript, InlineReader inline, BlockReader blocks) {
        this.manuscript = manuscript;
        this.inline = inline;
        this.blocks = blocks;
    }

    /** Items without titles. */
    List<Block.ListItem> items(ListBlock list) {
        return itemsOf(list).stream()
                .map(item -> new Block.ListItem(
                        RichText.NONE, blocks.read(Span.children(item), Setting.LIST), manuscript.at(item)))
                .toList();
    }

    /** Whether every item begins with an empty box. */
    boolean isChecklist(ListBlock list) {
        return itemsOf(list).stream()
                .allMatch(item -> item.getFirstChild() instanceof Paragraph words
                        && words.getChars().startsWith(BOX));
    }

    /** Items of a checklist, without their boxes. */
    List<Block.ListItem> tasks(ListBlock list) {
        return itemsOf(list).stream()
                .map(item -> new Block.ListItem(RichText.NONE, afterBox(Span.children(item)), manuscript.at(item)))
                .toList();
    }

    private List<Block> afterBox(List<Node> nodes) {
        Node first = nodes.get(0);
        List<Block> content =
                new ArrayList<>(blocks.readParagraph(Span.of(first).after(first.getStartOffset() + BOX.length())));
        content.addAll(blocks.read(nodes.subList(1, nodes.size()), Setting.LIST));
        return content;
    }

    /** Items whose bold first sentences are their titles. */
    List<Block.ListItem> steps(ListBlock list) {
        return itemsOf(list).stream().map(this::step).toList();
    }

    private static List<Node> itemsOf(ListBlock list) {
        return Span.children(list).stream().filter(ListItem.class::isInstance).toList();
    }

    private Block.ListItem step(Node item) {
        List<Node> nodes = Span.children(item);
        Optional<Node> title =
                nodes.stream().findFirst().filter(Paragraph.class::isInstance).flatMap(BoldSentence::first);
        if (title.isEmpty()) {
            return new Block.ListItem(RichText.NONE, blocks.read(nodes, Setting.LIST), manuscript.at(item));
        }
        Span rest = Span.of(nodes.get(0)).after(title.get().getEndOffset());
        List<Block> content = new ArrayList<>(blocks.readParagraph(withoutLeadingSpace(rest)));
        content.addAll(blocks.read(nodes.subList(1, nodes.size()), Setting.LIST));
        return new Block.ListItem(inline.rich(title.get()), content, manuscript.at(item));
    }

    /** So that the rest of a paragraph is placed at its first word. */
    private static Span withoutLeadingSpace(Span span) {
        if (span.nodes().isEmpty()) {
            return span;
        }
        Node first = span.nodes().get(0);
        String text = first.getChars().toString();
        int spaces = text.length() - text.stripLeading().length();
        return spaces == 0 ? span : span.after(first.getStartOffset() + spaces);
    }
}
