package plainleaf.check.tags;

import java.util.List;
import java.util.stream.Stream;

/**
 * All a PDF says, and what is drawn without being said.
 *
 * @param metadata what it says of itself
 * @param language of the document; empty where the file says none
 * @param tagged whether there is a tree at all
 * @param pages how many it has
 * @param orphans marked text that stands in no tag
 * @param untagged text that is not marked at all
 * @param artifacts those with text in them
 * @param drawn what is seen of each page
 * @param faults what is broken in the tree itself, one sentence each
 */
public record TagTree(
        Metadata metadata,
        String language,
        boolean tagged,
        int pages,
        List<Tag> roots,
        List<TextRun> orphans,
        List<TextRun> untagged,
        List<Artifact> artifacts,
        List<FontUse> fonts,
        List<Bookmark> bookmarks,
        List<DrawnPage> drawn,
        List<String> faults)
        implements TagReading {
    public TagTree {
        roots = List.copyOf(roots);
        orphans = List.copyOf(orphans);
        untagged = List.copyOf(untagged);
        artifacts = List.copyOf(artifacts);
        fonts = List.copyOf(fonts);
        bookmarks = List.copyOf(bookmarks);
        drawn = List.copyOf(drawn);
        faults = List.copyOf(faults);
    }

    /** Empty where the file has none. */
    public String title() {
        return metadata.titles().stream().findFirst().orElse("");
    }

    /** Whether there is anything a screen reader could say. */
    public boolean isTagged() {
        return !roots.isEmpty();
    }

    /** Every tag, in reading order. */
    public Stream<Tag> tags() {
        return roots.stream().flatMap(Tag::all);
    }

    public Stream<Tag> tags(String standardType) {
        return tags().filter(tag -> tag.is(standardType));
    }

    /** Every run that is drawn, wherever it stands. */
    public Stream<TextRun> runs() {
        return Stream.of(
                        roots.stream().flatMap(Tag::runs),
                        orphans.stream(),
                        untagged.stream(),
                        artifacts.stream().map(Artifact::run))
                .flatMap(runs -> runs);
    }
}
