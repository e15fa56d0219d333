package plainleaf.model;

import java.util.List;

/**
 * A printed edition.
 *
 * @param pages how many it has
 * @param problems what the engine left out
 */
public record PdfDocument(EditionId id, Bytes bytes, int pages, List<Problem> problems) {
    public PdfDocument {
        problems = List.copyOf(problems);
    }
}
