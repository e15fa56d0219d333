package plainleaf.model;

import java.util.List;
import java.util.Locale;

/** A piece of a section. {@code templates/blocks.ftlh} has one macro for each kind, of the same name. */
public sealed interface Block {
    Location location();

    /** The name of the kind, and of its macro: {@code numbered_list} for a {@link NumberedList}. */
    default String kind() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    record Paragraph(RichText text, Location location) implements Block {}

    /**
     * A list without numbers.
     *
     * @param toTick whether each item has a box that the reader ticks
     */
    record BulletList(List<ListItem> items, boolean toTick, Location location) implements Block {
        public BulletList {
            items = List.copyOf(items);
        }

        /** A list with bullets. */
        public BulletList(List<ListItem> items, Location location) {
            this(items, false, location);
        }
    }

    /** A list of steps. */
    record NumberedList(int start, List<ListItem> items, Location location) implements Block {
        public NumberedList {
            items = List.copyOf(items);
        }
    }

    /**
     * An item of either kind of list.
     *
     * @param title the bold sentence a step begins with; empty in other lists
     */
    record ListItem(RichText title, List<Block> blocks, Location location) {
        public ListItem {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A table whose first row is its header.
     *
     * @param caption empty where there is none
     * @param rowHeaders whether the first cell of each row is its header
     */
    record Table(
            RichText caption, List<TableCell> header, List<List<TableCell>> rows, boolean rowHeaders, Location location)
            implements Block {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    record TableCell(RichText text, Location location) {}

    /** A table that has no room for its columns: each row is an item, and each cell says the name of its column. */
    record LabelledList(Table table) implements Block {
        @Override
        public Location location() {
            return table.location();
        }
    }

    /**
     * A picture on a line of its own.
     *
     * @param file the picture's name, a key of {@link Reading#pictures()}; empty where it cannot be used
     * @param alternative what the picture says, for those who do not see it; empty where it is decorative
     * @param caption empty where there is none
     */
    record Picture(String file, String alternative, String caption, boolean decorative, Location location)
            implements Block {}

    /** Easy read's piece: a picture and the one to four sentences beside it. */
    record PictureBlock(Picture picture, List<Block> sentences, Location location) implements Block {
        public PictureBlock {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A box that says how urgent its text is.
     *
     * @param title the bold sentence it begins with; empty where there is none
     */
    record Callout(Urgency urgency, RichText title, List<Block> blocks, Location location) implements Block {
        public Callout {
            blocks = List.copyOf(blocks);
        }

        /** GitHub's five alerts, and what each means in a leaflet. */
        public enum Urgency {
            CAUTION("emergency"),
            WARNING("urgent"),
            IMPORTANT("important"),
            TIP("tip"),
            NOTE("note");

            private final String id;

            Urgency(String id) {
                this.id = id;
            }

            /** The name used by labels, styles and icons. */
            public String id() {
                return id;
            }
        }
    }

    record Quote(List<Block> blocks, Location location) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    record Code(String text, Location location) implements Block {}

    /** A change of subject, drawn as a line. */
    record ThematicBreak(Location location) implements Block {}

    /** What the reader did not understand; a problem of the same place says why. */
    record Unsupported(String source, Location location) implements Block {}
}
