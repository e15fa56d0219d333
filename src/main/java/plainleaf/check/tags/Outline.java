package plainleaf.check.tags;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Reads the bookmarks in the order they are listed. */
final class Outline {
    private static final int DEEPEST = 100;

    private final Targets targets;
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Bookmark> bookmarks = new ArrayList<>();

    Outline(Targets targets) {
        this.targets = targets;
    }

    List<Bookmark> read(@Nullable COSDictionary root) {
        if (root != null) {
            level(1, root);
        }
        return bookmarks;
    }

    /** Stops where an item comes back, as it does in a broken file. */
    private void level(int level, COSDictionary parent) {
        COSDictionary item = parent.getCOSDictionary(COSName.FIRST);
        while (item != null && level <= DEEPEST && seen.add(item)) {
            bookmarks.add(new Bookmark(level, item.getString(COSName.TITLE, ""), targets.of(item)));
            level(level + 1, item);
            item = item.getCOSDictionary(COSName.NEXT);
        }
    }
}
