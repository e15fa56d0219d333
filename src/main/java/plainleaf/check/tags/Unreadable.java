package plainleaf.check.tags;

/**
 * A file no tags can be read from.
 *
 * @param reason the rest of a sentence that begins with "The file", such as {@code is protected by a password}
 */
public record Unreadable(String reason) implements TagReading {}
