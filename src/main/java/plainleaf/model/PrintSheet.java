package plainleaf.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An article made ready for the PDF engine.
 *
 * @param xhtml a whole well-formed document with its style sheet in it
 * @param file the translation's file, for the place of problems
 * @param fonts the families its style sheet may name
 * @param pictures by the address the document uses for them
 * @param moment the date and time the PDF carries
 */
public record PrintSheet(
        EditionId id,
        String xhtml,
        String file,
        List<FontFamily> fonts,
        Map<String, PictureFile> pictures,
        Instant moment) {
    public PrintSheet {
        fonts = List.copyOf(fonts);
        pictures = Map.copyOf(pictures);
    }
}
