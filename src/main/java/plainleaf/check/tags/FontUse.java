package plainleaf.check.tags;

/**
 * A font some text is drawn in.
 *
 * @param name without the prefix of a subset
 */
public record FontUse(String name, boolean embedded) {}
