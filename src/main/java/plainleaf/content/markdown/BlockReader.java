package plainleaf.content.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import plainleaf.model.Block;
import plainleaf.model.Location;
import plainleaf.model.Problem.Kind;

/** Reads the blocks of a section, a list item, a quotation or a callout. */
final class BlockReader {
    private final Manuscript manuscript;
    private final InlineReader inline;
    private final ParagraphReader paragraphs;
    private final ListReader lists;
    private final CalloutReader callouts;
    private final RawText raw;

    BlockReader(Manuscript manuscript, InlineReader inline) {
        this.manuscript = manuscript;
        this.inline = inline;
        this.paragraphs = new ParagraphReader(manuscript, inline);
        this.lists = new ListReader(manuscript, inline, this);
        this.callouts = new CalloutReader(manuscript, inline, this);
        this.raw = new RawText(manuscript);
    }

    List<Block> read(List<Node> nodes, Setting setting) {
        TableCaptions captions = TableCaptions.in(nodes);
        TableReader tables = new TableReader(manuscript, inline, captions);
        List<Block> blocks = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof TableBlock table) {
                blocks.add(tables.read(table));
            } else if (!captions.isCaption(node)) {
                read(node, setting, blocks);
            }
        }
        return blocks;
    }

    /** The paragraphs and pictures of a paragraph's part. */
    List<Block> readParagraph(Span span) {
        return paragraphs.read(span);
    }

    private void read(Node node, Setting setting, List<Block> out) {
        Location place = manuscript.at(node);
        if (node instanceof Paragraph paragraph) {
            out.addAll(paragraphs.read(paragraph));
        } else if (node instanceof BulletList list) {
            boolean toTick = lists.isChecklist(list);
            out.add(new Block.BulletList(toTick ? lists.tasks(list) : lists.items(list), toTick, place));
        } else if (node instanceof OrderedList list) {
            out.add(new Block.NumberedList(list.getStartNumber(), lists.steps(list), place));
        } else if (node instanceof BlockQuote quote) {
            out.add(callouts.read(quote, setting));
        } else if (node instanceof ThematicBreak) {
            out.add(new Block.ThematicBreak(place));
        } else if (node instanceof FencedCodeBlock code) {
            out.add(new Block.Code(Escapes.safe(code.getContentChars().toString()), place));
        } else if (node instanceof IndentedCodeBlock code) {
            out.add(new Block.Code(Escapes.safe(code.getContentChars().toString()), place));
        } else if (node instanceof HtmlBlockBase) {
            raw.reportBlock(node);
        } else if (!(node instanceof Reference)) {
            out.add(unsupported(node, setting));
        }
    }

    private Block unsupported(Node node, Setting setting) {
        Location place = manuscript.at(node);
        if (node instanceof Heading) {
            manuscript.problem(
                    Kind.UNSUPPORTED_MARKUP,
                    place,
                    "A heading stands in " + setting.phrase() + ".",
                    "Move it out, or make it a bold sentence.");
        } else {
            manuscript.problem(
                    Kind.UNSUPPORTED_MARKUP,
                    place,
                    "This markup has no place in a leaflet.",
                    "Write it as plain text.");
        }
        return new Block.Unsupported(node.getChars().toString(), place);
    }
}
