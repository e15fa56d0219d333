package plainleaf.pipeline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.check.content.Blocks;
import plainleaf.model.Block.Picture;
import plainleaf.model.Edition;
import plainleaf.model.EditionId;
import plainleaf.model.OfferedPicture;
import plainleaf.model.PictureCredit;
import plainleaf.model.PictureFile;
import plainleaf.model.Reading;
import plainleaf.model.Site;

/** Which pictures authors may use, and who uses them. */
final class PictureOffer {
    private PictureOffer() {}

    /** Every picture by name, or those that the chosen editions show. */
    static List<OfferedPicture> of(Reading reading, Site site, Selection selection) {
        Map<String, PictureCredit> credits = reading.credits().stream()
                .collect(Collectors.toMap(PictureCredit::picture, Function.identity(), (first, second) -> first));
        List<Edition> editions = reading.leaflets().stream()
                .flatMap(leaflet -> leaflet.editions().stream())
                .toList();
        return new TreeMap<>(reading.pictures())
                .values().stream()
                        .map(file -> new OfferedPicture(file, credit(file, credits, site), uses(file, editions, site)))
                        .filter(picture ->
                                selection.isAll() || picture.uses().stream().anyMatch(selection::includes))
                        .toList();
    }

    /** Where a credits.yaml cannot be understood, nobody knows what it says. */
    private static PictureCredit credit(PictureFile file, Map<String, PictureCredit> credits, Site site) {
        PictureCredit credit = credits.get(file.name());
        return credit == null ? PictureCredit.missing(file.name(), site.location()) : credit;
    }

    private static List<EditionId> uses(PictureFile file, List<Edition> editions, Site site) {
        return editions.stream()
                .filter(edition -> shown(edition, site).anyMatch(file.name()::equals))
                .map(Edition::id)
                .toList();
    }

    private static Stream<String> shown(Edition edition, Site site) {
        Stream<String> inText = Blocks.of(edition.translation())
                .filter(Picture.class::isInstance)
                .map(block -> ((Picture) block).file());
        return Stream.concat(
                Stream.of(
                        site.logo(),
                        edition.leaflet().governance().picture(),
                        edition.translation().front().tested().logo()),
                inText);
    }
}
