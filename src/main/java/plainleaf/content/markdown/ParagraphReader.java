package plainleaf.content.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import plainleaf.model.Block;
import plainleaf.model.Location;
import plainleaf.model.Problem.Kind;
import plainleaf.model.RichText;

/** Reads a paragraph: lines that hold nothing but a picture become figures. */
final class ParagraphReader {
    private static final Pattern DELIMITER_ROW = Pattern.compile("(?m)^ *\\|? *:?-+:? *(\\| *:?-+:? *)+\\|? *$");

    private final Manuscript manuscript;
    private final InlineReader inline;
    private final PictureReader pictures;

    ParagraphReader(Manuscript manuscript, InlineReader inline) {
        this.manuscript = manuscript;
        this.inline = inline;
        this.pictures = new PictureReader(manuscript, inline);
    }

    List<Block> read(Paragraph paragraph) {
        if (DELIMITER_ROW.matcher(paragraph.getChars()).find()) {
            manuscript.problem(
                    Kind.UNSUPPORTED_MARKUP,
                    manuscript.at(paragraph),
                    "This looks like a table and cannot be read as one.",
                    "Leave an empty line before it, and give its first two lines the same number of cells.");
        }
        return read(Span.of(paragraph));
    }

    List<Block> read(Span span) {
        List<Block> blocks = new ArrayList<>();
        List<Node> text = new ArrayList<>();
        for (List<Node> line : lines(span.nodes())) {
            Optional<Node> picture = pictureAlone(line);
            if (picture.isPresent()) {
                addText(text, span, blocks);
                blocks.add(pictures.read(picture.get()));
            } else {
                text.addAll(line);
            }
        }
        addText(text, span, blocks);
        return blocks;
    }

    /** The nodes line by line, each line break at the end of its line. */
    private static List<List<Node>> lines(List<Node> nodes) {
        List<List<Node>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        for (Node node : nodes) {
            lines.get(lines.size() - 1).add(node);
            if (isBreak(node)) {
                lines.add(new ArrayList<>());
            }
        }
        return lines;
    }

    private static boolean isBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    private static Optional<Node> pictureAlone(List<Node> line) {
        List<Node> words = line.stream()
                .filter(node -> !isBreak(node) && !(node instanceof HtmlInlineComment) && !isBlank(node))
                .toList();
        return words.size() == 1 && InlineReader.isPicture(words.get(0)) ? Optional.of(words.get(0)) : Optional.empty();
    }

    private static boolean isBlank(Node node) {
        return node instanceof Text && node.getChars().isBlank();
    }

    private void addText(List<Node> nodes, Span span, List<Block> blocks) {
        if (!nodes.isEmpty()) {
            Span part = new Span(List.copyOf(nodes), span.from(), span.to());
            RichText text = inline.rich(inline.read(part));
            if (!text.isEmpty()) {
                blocks.add(new Block.Paragraph(text, place(part)));
            }
            nodes.clear();
        }
    }

    private Location place(Span part) {
        Node first = part.nodes().get(0);
        return manuscript.at(Math.max(first.getStartOffset(), part.from()));
    }
}
