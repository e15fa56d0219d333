package plainleaf.check.content;

import java.util.List;
import plainleaf.model.Language;

/** What the fonts of a language can draw of its letters. */
public final class FontReach {
    private FontReach() {}

    /** The characters that none of the fonts has in both weights, in this order. */
    public static List<String> missing(Language language, String characters) {
        return new Glyphs()
                .missing(language, characters)
                .mapToObj(Character::toString)
                .toList();
    }
}
