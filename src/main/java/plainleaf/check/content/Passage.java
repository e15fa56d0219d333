package plainleaf.check.content;

import plainleaf.model.Location;

/** A piece of a text that stands together, such as a paragraph or the cell of a table. */
public record Passage(String text, Location location) {}
