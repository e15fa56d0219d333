package plainleaf.check.content;

import java.util.List;
import java.util.stream.Stream;
import plainleaf.model.Block;
import plainleaf.model.Block.BulletList;
import plainleaf.model.Block.Callout;
import plainleaf.model.Block.ListItem;
import plainleaf.model.Block.NumberedList;
import plainleaf.model.Block.PictureBlock;
import plainleaf.model.Block.Quote;
import plainleaf.model.Translation;

/** Every block of a text, at whatever depth, each before those it holds. */
public final class Blocks {
    private Blocks() {}

    public static Stream<Block> of(Translation text) {
        return outermost(text).flatMap(Blocks::all);
    }

    /** Those that stand in no other one. */
    public static Stream<Block> outermost(Translation text) {
        return Stream.concat(
                text.opening().stream(), text.sections().stream().flatMap(section -> section.blocks().stream()));
    }

    private static Stream<Block> all(Block block) {
        return Stream.concat(Stream.of(block), within(block).stream().flatMap(Blocks::all));
    }

    private static List<Block> within(Block block) {
        if (block instanceof BulletList list) {
            return items(list.items());
        } else if (block instanceof NumberedList list) {
            return items(list.items());
        } else if (block instanceof PictureBlock pair) {
            return Stream.concat(Stream.of(pair.picture()), pair.sentences().stream())
                    .toList();
        } else if (block instanceof Callout callout) {
            return callout.blocks();
        }
        return block instanceof Quote quote ? quote.blocks() : List.of();
    }

    private static List<Block> items(List<ListItem> items) {
        return items.stream().flatMap(item -> item.blocks().stream()).toList();
    }
}
