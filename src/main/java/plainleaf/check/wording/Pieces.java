package plainleaf.check.wording;

import java.util.ArrayList;
import java.util.List;
import plainleaf.check.content.Sentences;
import plainleaf.check.content.Sources;
import plainleaf.check.wording.Piece.Kind;
import plainleaf.model.Block;
import plainleaf.model.Block.BulletList;
import plainleaf.model.Block.Callout;
import plainleaf.model.Block.ListItem;
import plainleaf.model.Block.NumberedList;
import plainleaf.model.Block.Paragraph;
import plainleaf.model.Block.Picture;
import plainleaf.model.Block.PictureBlock;
import plainleaf.model.Block.Quote;
import plainleaf.model.Block.Table;
import plainleaf.model.ForeignPart;
import plainleaf.model.Location;
import plainleaf.model.RichText;
import plainleaf.model.Section;
import plainleaf.model.Translation;

/** Takes a text apart into pieces, in the order they are read; what is printed as code is nobody's wording. */
final class Pieces {
    private final Sentences sentences;
    private final List<Piece> pieces = new ArrayList<>();
    private String section = "";
    private int block;

    private Pieces(Sentences sentences) {
        this.sentences = sentences;
    }

    static List<Piece> of(Translation text, Sentences sentences, Sources sources) {
        Pieces pieces = new Pieces(sentences);
        String file = text.location().file();
        pieces.add(Kind.TITLE, text.front().title(), sources.key(file, "title"));
        pieces.add(Kind.SUMMARY, text.front().summary(), sources.key(file, "summary"));
        pieces.blocks(text.opening());
        text.sections().forEach(pieces::section);
        return List.copyOf(pieces.pieces);
    }

    private void section(Section part) {
        if (part.heading().level() == 2) {
            section = part.heading().id();
        }
        add(Kind.HEADING, part.heading().text(), part.heading().location());
        blocks(part.blocks());
    }

    private void blocks(List<Block> blocks) {
        for (Block each : blocks) {
            block++;
            block(each, Kind.PARAGRAPH);
        }
    }

    private void block(Block each, Kind kind) {
        if (each instanceof Paragraph paragraph) {
            add(kind, paragraph.text(), paragraph.location());
        } else if (each instanceof BulletList list) {
            items(list.items());
        } else if (each instanceof NumberedList list) {
            items(list.items());
        } else if (each instanceof Table table) {
            table(table);
        } else if (each instanceof Picture picture) {
            add(Kind.LABEL, picture.caption(), picture.location());
        } else if (each instanceof PictureBlock pair) {
            block(pair.picture(), kind);
            pair.sentences().forEach(sentence -> block(sentence, kind));
        } else if (each instanceof Callout callout) {
            add(Kind.LABEL, callout.title(), callout.location());
            callout.blocks().forEach(inner -> block(inner, kind));
        } else if (each instanceof Quote quote) {
            quote.blocks().forEach(inner -> block(inner, kind));
        }
    }

    private void items(List<ListItem> items) {
        for (ListItem item : items) {
            add(Kind.LABEL, item.title(), item.location());
            item.blocks().forEach(inner -> block(inner, Kind.ITEM));
        }
    }

    private void table(Table table) {
        add(Kind.LABEL, table.caption(), table.location());
        table.header().forEach(cell -> add(Kind.CELL, cell.text(), cell.location()));
        table.rows().forEach(row -> row.forEach(cell -> add(Kind.CELL, cell.text(), cell.location())));
    }

    private void add(Kind kind, RichText text, Location location) {
        StringBuilder own = new StringBuilder(text.plain());
        for (ForeignPart part : text.foreign()) {
            own.replace(part.start(), part.end(), " ".repeat(part.end() - part.start()));
        }
        add(kind, own.toString(), text.bold(), location);
    }

    private void add(Kind kind, String words, Location location) {
        add(kind, words, List.of(), location);
    }

    private void add(Kind kind, String words, List<String> bold, Location location) {
        if (!words.isBlank()) {
            pieces.add(new Piece(kind, words, sentences.of(words), location, section, block, bold));
        }
    }
}
