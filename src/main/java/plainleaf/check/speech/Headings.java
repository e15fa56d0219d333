package plainleaf.check.speech;

import java.util.Map;
import plainleaf.check.tags.Tag;

/** What is said of headings. */
final class Headings {
    private Headings() {}

    /** From 1; 0 for what is no heading with a level. */
    static int level(Tag tag) {
        return tag.standard().matches("H[1-9][0-9]{0,2}")
                ? Integer.parseInt(tag.standard().substring(1))
                : 0;
    }

    static Announcement announce(Tag tag) {
        int level = level(tag);
        return level == 0
                ? Announcement.of("heading", "Heading without a level")
                : Announcement.of("heading", "Heading " + level, Map.of("level", level));
    }
}
