package plainleaf.check.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import plainleaf.check.tags.Tag;
import plainleaf.check.tags.TagChild;

/**
 * A part of what a tag holds: a stretch of text, or a tag that is said for itself.
 *
 * @param inline the text; empty for a tag
 * @param block the tag; null for text
 * @param language in force where it stands
 */
record Part(List<TagChild> inline, @Nullable Tag block, String language) {
    LineText text() {
        return LineText.of(block == null ? inline : List.of(block), language);
    }

    boolean isText() {
        return block == null;
    }
}
