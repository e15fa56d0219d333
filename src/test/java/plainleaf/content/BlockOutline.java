package plainleaf.content;

import java.util.List;
import java.util.stream.Collectors;
import plainleaf.model.Block;
import plainleaf.model.Location;

/** Blocks as lines to compare. */
final class BlockOutline {
    private BlockOutline() {}

    /** Blocks as an outline: what, where, which words. */
    static String outline(List<Block> blocks) {
        return blocks.stream().map(block -> outline(block, "")).collect(Collectors.joining());
    }

    private static String outline(Block block, String indent) {
        String line = indent + block.kind() + " " + place(block.location()) + " ";
        String in = indent + "  ";
        if (block instanceof Block.Paragraph paragraph) {
            return line + paragraph.text().html() + "\n";
        }
        if (block instanceof Block.BulletList list) {
            return line + (list.toTick() ? "to tick" : "") + "\n" + items(list.items(), in);
        }
        if (block instanceof Block.NumberedList list) {
            return line + list.start() + "\n" + items(list.items(), in);
        }
        if (block instanceof Block.Table table) {
            return line + table.caption().html() + (table.rowHeaders() ? " (row headers)" : "") + "\n" + in
                    + cells(table.header()) + "\n"
                    + table.rows().stream().map(row -> in + cells(row) + "\n").collect(Collectors.joining());
        }
        if (block instanceof Block.Callout callout) {
            return line + callout.urgency().id() + ": " + callout.title().html() + "\n" + nested(callout.blocks(), in);
        }
        if (block instanceof Block.Quote quote) {
            return line + "\n" + nested(quote.blocks(), in);
        }
        if (block instanceof Block.PictureBlock picture) {
            return line + picture.picture().file() + "\n" + nested(picture.sentences(), in);
        }
        if (block instanceof Block.Picture picture) {
            return line + picture.file() + " [" + picture.alternative() + "] [" + picture.caption() + "]"
                    + (picture.decorative() ? " decorative" : "") + "\n";
        }
        return line + (block instanceof Block.Code code ? code.text().replace("\n", "/") : "") + "\n";
    }

    private static String nested(List<Block> blocks, String indent) {
        return blocks.stream().map(block -> outline(block, indent)).collect(Collectors.joining());
    }

    private static String items(List<Block.ListItem> items, String indent) {
        return items.stream()
                .map(item -> indent + "item " + place(item.location()) + " "
                        + item.title().html() + "\n" + nested(item.blocks(), indent + "  "))
                .collect(Collectors.joining());
    }

    private static String cells(List<Block.TableCell> cells) {
        return cells.stream()
                .map(cell -> place(cell.location()) + " " + cell.text().html())
                .collect(Collectors.joining(" | "));
    }

    static String place(Location location) {
        return location.line() + ":" + location.column();
    }
}
