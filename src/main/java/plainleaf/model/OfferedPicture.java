package plainleaf.model;

import java.util.List;

/**
 * A picture that authors may use.
 *
 * @param uses the editions that show it
 */
public record OfferedPicture(PictureFile file, PictureCredit credit, List<EditionId> uses) {
    public OfferedPicture {
        uses = List.copyOf(uses);
    }

    /** Its folder below {@code content/}; empty for that folder itself. */
    public String folder() {
        return file.name().substring(0, Math.max(0, file.name().lastIndexOf('/')));
    }
}
