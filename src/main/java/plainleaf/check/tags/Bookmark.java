package plainleaf.check.tags;

/**
 * An entry of the outline.
 *
 * @param level from 1
 */
public record Bookmark(int level, String title, LinkTarget target) {}
