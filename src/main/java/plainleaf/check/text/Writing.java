package plainleaf.check.text;

import plainleaf.model.Language;
import plainleaf.model.Location;

/** Something written in a language, and where. */
record Writing(Language language, String text, Location location) {}
