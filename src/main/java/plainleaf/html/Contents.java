package plainleaf.html;

import java.util.List;
import java.util.stream.Stream;
import plainleaf.model.AddedHeading;
import plainleaf.model.Heading;
import plainleaf.model.Section;
import plainleaf.model.Translation;
import plainleaf.model.Variant;

/** The list of a leaflet's parts, where it needs one. */
public final class Contents {
    private static final int MANY = 6;

    private Contents() {}

    /**
     * A line of the list.
     *
     * @param id of the heading it leads to
     * @param html the heading's words as inline markup
     */
    public record Entry(String id, String html) {}

    /** One entry for each heading of level 2, always in large print and elsewhere from six on; else none. */
    static List<Entry> of(Translation text, Variant variant, Labels labels) {
        List<Heading> headings = text.sections().stream()
                .map(Section::heading)
                .filter(heading -> heading.level() == 2)
                .toList();
        if (headings.isEmpty() || (variant != Variant.LARGE_PRINT && headings.size() < MANY)) {
            return List.of();
        }
        Stream<Entry> hardWords = text.hardWords().isEmpty()
                ? Stream.empty()
                : Stream.of(new Entry(AddedHeading.HARD_WORDS.id(), labels.say("hard-words.title")));
        return Stream.of(
                        headings.stream()
                                .map(heading -> new Entry(
                                        heading.id(), linkable(heading.text().inline()))),
                        hardWords,
                        Stream.of(new Entry(AddedHeading.ABOUT.id(), labels.say("about.title"))))
                .flatMap(entries -> entries)
                .toList();
    }

    // A heading may hold a link, and HTML allows none within another (HTML, 4.5.1).
    private static String linkable(String html) {
        return html.replaceAll("</?a\\b[^>]*>", "");
    }
}
