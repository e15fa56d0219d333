package plainleaf.model;

import java.time.Instant;
import java.util.Map;
import plainleaf.model.Site.PdfStandard;

/**
 * An article made ready for the PDF engine.
 *
 * @param xhtml a whole well-formed document with its style sheet in it
 * @param file the translation's file, for the place of problems
 * @param language whose fonts are the only families its style sheet may name
 * @param pictures by the address the document uses for them
 * @param moment the date and time the PDF carries
 * @param standard the part of PDF/UA that the PDF keeps
 */
public record PrintSheet(
        EditionId id,
        String xhtml,
        String file,
        Language language,
        Map<String, PictureFile> pictures,
        Instant moment,
        PdfStandard standard) {
    public PrintSheet {
        pictures = Map.copyOf(pictures);
    }
}
