package plainleaf.check.tags;

import java.util.Optional;

/**
 * The part of a page that answers to a click.
 *
 * @param page from 1; 0 where the file does not say
 * @param contents what is said of it instead of its target; may be empty
 */
public record LinkArea(int page, LinkTarget target, String contents, Optional<Box> box) implements TagChild {}
