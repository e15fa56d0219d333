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
}
