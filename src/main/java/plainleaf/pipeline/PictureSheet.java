package plainleaf.pipeline;

import java.util.List;
import plainleaf.model.OfferedPicture;

/**
 * What came of {@code plainleaf pictures}.
 *
 * @param pictures those on the sheet, in the order of their names
 * @param files that were written, as paths; none where an error forbids it
 */
public record PictureSheet(Outcome outcome, List<OfferedPicture> pictures, List<String> files) {
    public PictureSheet {
        pictures = List.copyOf(pictures);
        files = List.copyOf(files);
    }
}
