package plainleaf.check.tags;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Walks the structure tree and puts each piece of marked content under its tag. */
final class TreeReader {
    /** No leaflet nests as deep; a file that does is made to exhaust the stack. */
    private static final int DEEPEST = 400;

    private static final COSName MARKED = COSName.getPDFName("MCR");
    private static final COSName OBJECT = COSName.getPDFName("OBJR");
    private static final COSName STREAM = COSName.getPDFName("Stm");

    private final COSDictionary root;
    private final Map<ContentKey, RunBuilder> content;
    private final Pages pages;
    private final Targets targets;
    private final Roles roles;
    private final Attributes attributes;
    private final Set<ContentKey> used = new HashSet<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> faults = new ArrayList<>();

    TreeReader(@Nullable COSDictionary given, Map<ContentKey, RunBuilder> content, Pages pages, Targets targets) {
        root = given == null ? new COSDictionary() : given;
        this.content = content;
        this.pages = pages;
        this.targets = targets;
        roles = new Roles(root.getCOSDictionary(COSName.ROLE_MAP));
        attributes = new Attributes(root.getCOSDictionary(COSName.CLASS_MAP));
    }

    /** The tags at the top; none of a file without a tree. */
    List<Tag> read() {
        return children(root, 0, 0).stream()
                .filter(Tag.class::isInstance)
                .map(Tag.class::cast)
                .toList();
    }

    /** Marked content that no tag has asked for. */
    List<TextRun> orphans() {
        return content.entrySet().stream()
                .filter(entry ->
                        !used.contains(entry.getKey()) && !entry.getValue().isBlank())
                .map(entry -> entry.getValue().build())
                .toList();
    }

    List<String> faults() {
        return faults;
    }

    private List<TagChild> children(COSDictionary parent, int page, int depth) {
        List<TagChild> children = new ArrayList<>();
        COSBase kids = parent.getItem(COSName.K);
        COSBase value = parent.getDictionaryObject(COSName.K);
        if (value instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                child(array.get(i), page, depth).ifPresent(children::add);
            }
        } else if (kids != null) {
            child(kids, page, depth).ifPresent(children::add);
        }
        return children;
    }

    private Optional<TagChild> child(@Nullable COSBase item, int page, int depth) {
        int object = number(item);
        COSBase value = item instanceof COSObject reference ? reference.getObject() : item;
        if (value instanceof COSInteger number) {
            return Optional.of(run(new ContentKey(page, null, number.intValue())));
        }
        if (!(value instanceof COSDictionary dictionary)) {
            faults.add("an entry of the tag tree is neither a tag nor content");
            return Optional.empty();
        }
        COSName type = dictionary.getCOSName(COSName.TYPE);
        if (MARKED.equals(type)) {
            return Optional.of(run(key(dictionary, page)));
        }
        return OBJECT.equals(type) ? area(dictionary, page) : tag(dictionary, object, page, depth);
    }

    private static int number(@Nullable COSBase item) {
        return item instanceof COSObject reference && reference.getKey() != null
                ? (int) reference.getKey().getNumber()
                : 0;
    }

    private ContentKey key(COSDictionary reference, int page) {
        COSStream form = reference.getDictionaryObject(STREAM) instanceof COSStream stream ? stream : null;
        return new ContentKey(pageOf(reference, page), form, reference.getInt(COSName.MCID, -1));
    }

    private TextRun run(ContentKey key) {
        if (!used.add(key)) {
            faults.add("content " + key.mcid() + " of page " + key.page() + " stands in two tags");
        }
        if (key.page() == 0) {
            faults.add("content " + key.mcid() + " stands on no page of the file");
        }
        RunBuilder run = content.get(key);
        return run == null ? TextRun.empty(key.page(), key.mcid()) : run.build();
    }

    private Optional<TagChild> area(COSDictionary reference, int page) {
        COSDictionary object = reference.getCOSDictionary(COSName.OBJ);
        COSName kind = object == null ? null : object.getCOSName(COSName.SUBTYPE);
        if (object == null || !(COSName.LINK.equals(kind) || COSName.WIDGET.equals(kind))) {
            return Optional.empty();
        }
        int place = pageOf(reference, pageOf(object, page, COSName.P));
        if (COSName.WIDGET.equals(kind)) {
            return Optional.of(Widgets.field(object, place));
        }
        return Optional.of(new LinkArea(
                place,
                targets.of(object),
                object.getString(COSName.CONTENTS, ""),
                Spots.box(object),
                Spots.of(object),
                pages.shows(place, object)));
    }

    private Optional<TagChild> tag(COSDictionary element, int object, int parentPage, int depth) {
        if (depth > DEEPEST || !seen.add(element)) {
            faults.add(depth > DEEPEST ? "the tags are nested too deep" : "a tag stands in the tree twice");
            return Optional.empty();
        }
        return Optional.of(new Tag(
                element.getNameAsString(COSName.S, ""),
                roles.standard(element),
                element.getString(COSName.LANG, ""),
                element.getString(COSName.ALT, ""),
                element.getString(COSName.ACTUAL_TEXT, ""),
                element.getString(COSName.E, ""),
                attributes.of(element),
                Attributes.bytes(element.getDictionaryObject(COSName.ID)),
                attributes.headers(element),
                object,
                children(element, pageOf(element, parentPage), depth + 1)));
    }

    private int pageOf(COSDictionary holder, int otherwise) {
        return pageOf(holder, otherwise, COSName.PG);
    }

    private int pageOf(COSDictionary holder, int otherwise, COSName key) {
        COSDictionary page = holder.getCOSDictionary(key);
        return page == null ? otherwise : pages.number(page);
    }
}
