package plainleaf.model;

import java.util.List;
import plainleaf.model.Site.PdfStandard;

/**
 * A printed edition.
 *
 * @param standard which it was made to keep
 * @param pages how many it has
 * @param problems what the engine left out
 */
public record PdfDocument(EditionId id, PdfStandard standard, Bytes bytes, int pages, List<Problem> problems) {
    public PdfDocument {
        problems = List.copyOf(problems);
    }
}
