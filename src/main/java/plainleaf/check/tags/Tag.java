package plainleaf.check.tags;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A structure element. Texts are empty where the file says nothing.
 *
 * @param type as written in the file
 * @param standard the standard type it plays, by the file's role map
 * @param language its own; its parent's holds where this is empty
 * @param alternative said instead of a picture
 * @param actualText said instead of all it holds
 * @param expansion of an abbreviation
 * @param attributes such as {@code Scope} or {@code ListNumbering}, by name
 * @param id by which header cells are named, its bytes as characters up to U+00FF; empty where it has none
 * @param headers the ids of its header cells
 * @param object the number of its object in the file; 0 where it has none
 */
public record Tag(
        String type,
        String standard,
        String language,
        String alternative,
        String actualText,
        String expansion,
        Map<String, String> attributes,
        String id,
        List<String> headers,
        int object,
        List<TagChild> children)
        implements TagChild {
    public Tag {
        attributes = Map.copyOf(attributes);
        headers = List.copyOf(headers);
        children = List.copyOf(children);
    }

    public boolean is(String standardType) {
        return standard.equals(standardType);
    }

    /** Whether it stands within a line, so that what follows may belong to the same word. */
    public boolean isInline() {
        return StandardType.isInline(standard);
    }

    /** Whether a screen reader knows what it is. */
    public boolean isStandard() {
        return StandardType.isKnown(standard);
    }

    /** This tag and all below it, in reading order. */
    public Stream<Tag> all() {
        return Stream.concat(Stream.of(this), childTags().flatMap(Tag::all));
    }

    public Stream<Tag> childTags() {
        return children.stream().filter(Tag.class::isInstance).map(Tag.class::cast);
    }

    /** Every piece of marked content in and below it, in reading order. */
    public Stream<TextRun> runs() {
        return children.stream().flatMap(child -> {
            if (child instanceof Tag tag) {
                return tag.runs();
            }
            return child instanceof TextRun run ? Stream.of(run) : Stream.empty();
        });
    }

    /** Every link area in and below it. */
    public Stream<LinkArea> areas() {
        return all().flatMap(tag -> tag.children.stream())
                .filter(LinkArea.class::isInstance)
                .map(LinkArea.class::cast);
    }

    /** The page it begins on, from 1; 0 where that is not known. */
    public int page() {
        return pages().findFirst().orElse(0);
    }

    /** The page it ends on, from 1; 0 where that is not known. */
    public int lastPage() {
        return pages().mapToInt(Integer::intValue).max().orElse(0);
    }

    private Stream<Integer> pages() {
        return Stream.concat(runs().map(TextRun::page), areas().map(LinkArea::page))
                .filter(page -> page > 0);
    }

    /** Where it says itself that it stands (ISO 32000-1, table 344), as pictures do; empty where it does not. */
    public Optional<Box> box() {
        String[] corners = attributes.getOrDefault("BBox", "").split(" ", -1);
        return corners.length != 4
                ? Optional.empty()
                : Optional.of(new Box(
                        Double.parseDouble(corners[0]),
                        Double.parseDouble(corners[1]),
                        Double.parseDouble(corners[2]),
                        Double.parseDouble(corners[3])));
    }

    /** What is read out for it, words apart by one space. */
    public String text() {
        return Speech.of(this).text();
    }
}
