package plainleaf.cli;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * The Markdown of a summary, as a server that shows it understands it.
 *
 * @param obeyed markup and addresses that would be followed
 * @param cells how many each row of its tables has
 * @param texts the words of each cell
 */
record ReadSummary(List<String> obeyed, List<Integer> cells, List<String> texts) {
    static ReadSummary of(String markdown) {
        ReadSummary summary = new ReadSummary(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown)
                .accept(summary.reader());
        return summary;
    }

    private AbstractVisitor reader() {
        return new AbstractVisitor() {
            @Override
            public void visit(HtmlInline html) {
                obeyed.add(html.getLiteral());
            }

            @Override
            public void visit(HtmlBlock html) {
                obeyed.add(html.getLiteral());
            }

            @Override
            public void visit(Link link) {
                obeyed.add(link.getDestination());
            }

            @Override
            public void visit(Image image) {
                obeyed.add(image.getDestination());
            }

            @Override
            public void visit(Text text) {
                if (!texts.isEmpty()) texts.set(texts.size() - 1, texts.get(texts.size() - 1) + text.getLiteral());
            }

            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableRow) cells.add(0);
                if (node instanceof TableCell) {
                    cells.set(cells.size() - 1, cells.get(cells.size() - 1) + 1);
                    texts.add("");
                }
                visitChildren(node);
            }
        };
    }
}
