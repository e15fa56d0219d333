package plainleaf.check.content;

import plainleaf.model.Leaflet;
import plainleaf.model.Location;
import plainleaf.model.Translation;

/** One text of a leaflet, as the rules look at it. */
public record Text(Leaflet leaflet, Translation translation) {
    String file() {
        return translation.location().file();
    }

    boolean isSource() {
        return translation.language().tag().equals(leaflet.source());
    }

    /** The file as a whole. */
    Location whole() {
        return Location.of(file());
    }
}
