package plainleaf.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of a text that are in another language than the text around them.
 *
 * @param start in UTF-16 units of the text's plain words
 * @param end the unit after the last
 */
public record ForeignPart(int start, int end, Language language) {
    /** The same part of a text in which so much stands before it. */
    public ForeignPart movedBy(int units) {
        return new ForeignPart(start + units, end + units, language);
    }

    /** The parts of a text that is in this language where it does not say another. */
    public static List<ForeignPart> of(RichText text, Language language) {
        List<ForeignPart> parts = new ArrayList<>();
        int done = 0;
        for (ForeignPart part : text.foreign()) {
            if (part.start() > done) {
                parts.add(new ForeignPart(done, part.start(), language));
            }
            parts.add(part);
            done = part.end();
        }
        if (text.plain().length() > done) {
            parts.add(new ForeignPart(done, text.plain().length(), language));
        }
        return parts;
    }
}
