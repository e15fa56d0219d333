package plainleaf.check.content;

import java.util.List;
import java.util.stream.Stream;
import plainleaf.model.Block;
import plainleaf.model.Block.BulletList;
import plainleaf.model.Block.Callout;
import plainleaf.model.Block.Code;
import plainleaf.model.Block.LabelledList;
import plainleaf.model.Block.ListItem;
import plainleaf.model.Block.NumberedList;
import plainleaf.model.Block.Paragraph;
import plainleaf.model.Block.Picture;
import plainleaf.model.Block.PictureBlock;
import plainleaf.model.Block.Quote;
import plainleaf.model.Block.Table;
import plainleaf.model.Section;
import plainleaf.model.Translation;

/** Takes a text apart into its passages, in the order they are read. */
public final class Passages {
    private Passages() {}

    /** Everything that is seen, from the title to the last paragraph; empty passages are left out. */
    public static Stream<Passage> seen(Translation text, Sources sources) {
        String file = text.location().file();
        Stream<Passage> front = Stream.of(
                new Passage(text.front().title(), sources.key(file, "title")),
                new Passage(text.front().summary(), sources.key(file, "summary")));
        Stream<Passage> sections = text.sections().stream().flatMap(Passages::section);
        return Stream.of(front, blocks(text.opening()), sections)
                .flatMap(passages -> passages)
                .filter(passage -> !passage.text().isEmpty());
    }

    /** What pictures say to those who do not see them. */
    public static Stream<Passage> alternatives(Translation text) {
        return pictures(text)
                .map(picture -> new Passage(picture.alternative(), picture.location()))
                .filter(passage -> !passage.text().isEmpty());
    }

    /** Its pictures, in the order they are read. */
    public static Stream<Picture> pictures(Translation text) {
        return Blocks.of(text).filter(Picture.class::isInstance).map(Picture.class::cast);
    }

    private static Stream<Passage> section(Section section) {
        Passage heading =
                new Passage(section.heading().text(), section.heading().location());
        return Stream.concat(Stream.of(heading), blocks(section.blocks()));
    }

    private static Stream<Passage> blocks(List<Block> blocks) {
        return blocks.stream().flatMap(Passages::block);
    }

    private static Stream<Passage> block(Block block) {
        if (block instanceof Paragraph paragraph) {
            return Stream.of(new Passage(paragraph.text(), paragraph.location()));
        } else if (block instanceof BulletList list) {
            return items(list.items());
        } else if (block instanceof NumberedList list) {
            return items(list.items());
        } else if (block instanceof Table table) {
            return table(table);
        } else if (block instanceof LabelledList list) {
            return labelled(list.table());
        } else if (block instanceof Picture picture) {
            return Stream.of(new Passage(picture.caption(), picture.location()));
        } else if (block instanceof PictureBlock pair) {
            return Stream.concat(block(pair.picture()), blocks(pair.sentences()));
        } else if (block instanceof Callout callout) {
            return Stream.concat(Stream.of(new Passage(callout.title(), callout.location())), blocks(callout.blocks()));
        } else if (block instanceof Quote quote) {
            return blocks(quote.blocks());
        }
        return block instanceof Code code ? Stream.of(new Passage(code.text(), code.location())) : Stream.empty();
    }

    private static Stream<Passage> items(List<ListItem> items) {
        return items.stream()
                .flatMap(item ->
                        Stream.concat(Stream.of(new Passage(item.title(), item.location())), blocks(item.blocks())));
    }

    private static Stream<Passage> table(Table table) {
        Stream<Passage> cells = Stream.concat(Stream.of(table.header()), table.rows().stream())
                .flatMap(List::stream)
                .map(cell -> new Passage(cell.text(), cell.location()));
        return Stream.concat(Stream.of(new Passage(table.caption(), table.location())), cells);
    }

    /** Without the header: the names of columns are put to each cell by the program. */
    private static Stream<Passage> labelled(Table table) {
        Stream<Passage> cells =
                table.rows().stream().flatMap(List::stream).map(cell -> new Passage(cell.text(), cell.location()));
        return Stream.concat(Stream.of(new Passage(table.caption(), table.location())), cells);
    }
}
