package plainleaf.model;

import java.util.List;
import java.util.function.Predicate;
import plainleaf.model.Block.BulletList;
import plainleaf.model.Block.Callout;
import plainleaf.model.Block.LabelledList;
import plainleaf.model.Block.ListItem;
import plainleaf.model.Block.NumberedList;
import plainleaf.model.Block.Quote;
import plainleaf.model.Block.Table;

/** Puts labelled lists in the place of the tables of a text that have no room. */
public final class TablesAsLists {
    private final Predicate<Table> tooWide;

    /** @param tooWide which tables have no room */
    public TablesAsLists(Predicate<Table> tooWide) {
        this.tooWide = tooWide;
    }

    /** The edition with the same words in the same order, but those of the tables. */
    public Edition in(Edition edition) {
        Translation text = edition.translation();
        List<Section> sections = text.sections().stream()
                .map(section -> new Section(section.heading(), blocks(section.blocks())))
                .toList();
        return new Edition(edition.leaflet(), text.withBody(blocks(text.opening()), sections), edition.variant());
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        if (block instanceof Table table) {
            return tooWide.test(table) ? new LabelledList(table) : table;
        } else if (block instanceof BulletList list) {
            return new BulletList(items(list.items()), list.toTick(), list.location());
        } else if (block instanceof NumberedList list) {
            return new NumberedList(list.start(), items(list.items()), list.location());
        } else if (block instanceof Callout callout) {
            return new Callout(callout.urgency(), callout.title(), blocks(callout.blocks()), callout.location());
        }
        return block instanceof Quote quote ? new Quote(blocks(quote.blocks()), quote.location()) : block;
    }

    private List<ListItem> items(List<ListItem> items) {
        return items.stream()
                .map(item -> new ListItem(item.title(), blocks(item.blocks()), item.location()))
                .toList();
    }
}
