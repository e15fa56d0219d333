package plainleaf.model;

/**
 * The heading of a section.
 *
 * @param level from 2; the title is the only heading of level 1
 * @param id unique in its text; also the fragment of its address
 */
public record Heading(int level, String id, RichText text, Location location) {}
