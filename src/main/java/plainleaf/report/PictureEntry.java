package plainleaf.report;

import java.util.List;
import plainleaf.model.EditionId;
import plainleaf.model.OfferedPicture;

/**
 * A picture that authors may use, as machines are told of it. Texts are empty where nothing is said.
 *
 * @param file its path below {@code content/}
 * @param usedBy the editions that show it, by leaflet and language
 */
record PictureEntry(
        String file,
        String mediaType,
        String alternative,
        String author,
        String licence,
        String source,
        List<String> usedBy) {
    static PictureEntry of(OfferedPicture picture) {
        return new PictureEntry(
                picture.file().name(),
                picture.file().mediaType(),
                picture.credit().alternative(),
                picture.credit().author(),
                picture.credit().licence(),
                picture.credit().source(),
                EditionId.named(picture.uses()));
    }
}
