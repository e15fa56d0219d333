package plainleaf.check.content;

import java.util.List;
import plainleaf.model.ForeignPart;
import plainleaf.model.Location;
import plainleaf.model.RichText;

/**
 * A piece of a text that stands together, such as a paragraph or the cell of a table.
 *
 * @param foreign its parts in other languages, in order
 */
public record Passage(String text, Location location, List<ForeignPart> foreign) {
    /** A piece that is in one language. */
    public Passage(String text, Location location) {
        this(text, location, List.of());
    }

    Passage(RichText text, Location location) {
        this(text.plain(), location, text.foreign());
    }

    /** Its words, with spaces in the place of those whose mark names no language: of them that alone is told. */
    String inKnownLanguages() {
        StringBuilder words = new StringBuilder(text);
        foreign.stream()
                .filter(part -> part.language().isUndetermined())
                .forEach(part -> words.replace(part.start(), part.end(), " ".repeat(part.end() - part.start())));
        return words.toString();
    }
}
