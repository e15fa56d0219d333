package plainleaf.html;

import java.util.Map;
import plainleaf.model.Edition;
import plainleaf.model.Variant;

/** The titles of documents. */
final class Titles {
    private Titles() {}

    /** The leaflet's title, and the name of the edition where it is not the standard one. */
    static String of(Edition edition, Labels labels) {
        String title = edition.translation().front().title();
        Variant variant = edition.variant();
        return variant == Variant.STANDARD
                ? title
                : labels.say("title.edition", Map.of("title", title, "edition", labels.say("edition." + variant.id())));
    }
}
