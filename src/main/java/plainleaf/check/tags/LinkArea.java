package plainleaf.check.tags;

import java.util.List;
import java.util.Optional;

/**
 * The part of a page that answers to a click.
 *
 * @param page from 1; 0 where the file does not say
 * @param contents what is said of it instead of its target; may be empty
 * @param box around all of it
 * @param spots what of it can be clicked: one for each line, or all of the box; none where the file does not say
 * @param listed whether its page knows it, without which no viewer does
 */
public record LinkArea(int page, LinkTarget target, String contents, Optional<Box> box, List<Box> spots, boolean listed)
        implements TagChild {
    public LinkArea {
        spots = List.copyOf(spots);
    }
}
