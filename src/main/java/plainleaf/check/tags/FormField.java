package plainleaf.check.tags;

/**
 * A place to be filled in.
 *
 * @param page from 1; 0 where the file does not say
 * @param kind in words, such as {@code text field}
 * @param name what a screen reader calls it; may be empty
 */
public record FormField(int page, String kind, String name) implements TagChild {}
