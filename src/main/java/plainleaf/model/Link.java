package plainleaf.model;

/**
 * A link in a text.
 *
 * @param target as it stands in the page, facts filled in
 * @param text the words that carry it
 */
public record Link(String target, String text, Location location) {}
