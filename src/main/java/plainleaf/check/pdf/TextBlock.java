package plainleaf.check.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.check.tags.Tag;
import plainleaf.check.tags.TagChild;
import plainleaf.check.tags.TagTree;
import plainleaf.check.tags.TextRun;

/**
 * A paragraph, a heading, a cell or another piece of text that has lines of its own.
 *
 * @param inTable whether it stands beside others by its nature
 */
record TextBlock(Tag tag, List<TextLine> lines, boolean inTable) {
    /** The usual share of a letter's height that hangs below the line, as in the boxes of runs. */
    private static final double BELOW = 0.25;

    /** All blocks of a file that have text, in reading order. */
    static List<TextBlock> of(TagTree tree) {
        List<TextBlock> blocks = new ArrayList<>();
        tree.roots().forEach(root -> collect(root, false, blocks));
        return blocks;
    }

    private static void collect(Tag tag, boolean inTable, List<TextBlock> blocks) {
        if (!tag.isInline()) {
            List<TextLine> lines = lines(own(tag).toList());
            if (!lines.isEmpty()) {
                blocks.add(new TextBlock(tag, lines, inTable));
            }
        }
        boolean within = inTable || tag.is("Table") || tag.is("TOC");
        tag.childTags().forEach(child -> collect(child, within, blocks));
    }

    /** Its own text, without that of the blocks in it. */
    private static Stream<TextRun> own(Tag tag) {
        return tag.children().stream().flatMap(TextBlock::own);
    }

    private static Stream<TextRun> own(TagChild child) {
        if (child instanceof TextRun run) {
            return Stream.of(run);
        }
        return child instanceof Tag tag && tag.isInline() ? own(tag) : Stream.empty();
    }

    private static List<TextLine> lines(List<TextRun> runs) {
        List<TextLine> lines = new ArrayList<>();
        for (TextRun run : runs) {
            run.box().filter(box -> !run.text().isBlank()).ifPresent(box -> {
                TextLine part = new TextLine(
                        run.page(), box.left(), box.right(), box.bottom() + BELOW * run.size(), run.size(), run.text());
                int last = lines.size() - 1;
                if (last >= 0 && lines.get(last).isOn(part)) {
                    lines.set(last, lines.get(last).with(part));
                } else {
                    lines.add(part);
                }
            });
        }
        return lines;
    }

    boolean isHeading() {
        return tag.standard().matches("H[1-9]?");
    }

    /** Those that another line follows: they are as long as the block allows. */
    List<TextLine> full() {
        return lines.subList(0, Math.max(0, lines.size() - 1));
    }

    /** All it says, line after line. */
    String text() {
        return lines.stream().map(TextLine::text).collect(Collectors.joining());
    }
}
