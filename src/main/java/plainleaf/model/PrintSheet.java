package plainleaf.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plainleaf.model.Site.PdfStandard;

/**
 * An article made ready for the PDF engine.
 *
 * @param xhtml a whole well-formed document with its style sheet in it
 * @param file the translation's file, for the place of problems
 * @param language whose fonts are the only families its style sheet may name; the last of them are those of other languages
 * @param foreign the languages that parts of it are in, by the tags the document uses for them
 * @param pictures by the address the document uses for them
 * @param moment the date and time the PDF carries
 * @param standard the part of PDF/UA that the PDF keeps
 */
public record PrintSheet(
        EditionId id,
        String xhtml,
        String file,
        Language language,
        List<Language> foreign,
        Map<String, PictureFile> pictures,
        Instant moment,
        PdfStandard standard) {
    public PrintSheet {
        foreign = List.copyOf(foreign);
        pictures = Map.copyOf(pictures);
    }

    /** A document that is in one language. */
    public PrintSheet(
            EditionId id,
            String xhtml,
            String file,
            Language language,
            Map<String, PictureFile> pictures,
            Instant moment,
            PdfStandard standard) {
        this(id, xhtml, file, language, List.of(), pictures, moment, standard);
    }

    /** The same, of which the PDF is to keep another standard. */
    public PrintSheet in(PdfStandard other) {
        return new PrintSheet(id, xhtml, file, language, foreign, pictures, moment, other);
    }
}
