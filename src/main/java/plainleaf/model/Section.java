package plainleaf.model;

import java.util.List;

/** A heading and what stands under it, up to the next heading of any level. */
public record Section(Heading heading, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }
}
