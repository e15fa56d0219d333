package plainleaf.check.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plainleaf.check.tags.Box;
import plainleaf.check.tags.LinkArea;
import plainleaf.check.tags.Tag;
import plainleaf.check.tags.TagTree;
import plainleaf.check.tags.TextRun;

/** Whether what can be clicked of a link is its words and its pictures, all of them and nothing else. */
final class LinkSpots {
    private final TagTree tree;

    /** A box on a page. */
    private record Place(int page, Box box) {
        boolean meets(Place other) {
            return page == other.page && box.meets(other.box);
        }
    }

    LinkSpots(TagTree tree) {
        this.tree = tree;
    }

    boolean areOn(Tag link) {
        List<Place> shown = Stream.concat(words(link), pictures(link)).toList();
        List<Place> spots = link.areas().flatMap(LinkSpots::spots).toList();
        return shown.stream().allMatch(place -> spots.stream().anyMatch(place::meets))
                && spots.stream().allMatch(spot -> shown.stream().anyMatch(spot::meets))
                && others(spots).allMatch(word -> shown.stream().anyMatch(place -> isIn(word, place)));
    }

    private static Stream<Place> spots(LinkArea area) {
        return area.spots().stream().map(box -> new Place(area.page(), box));
    }

    private static Stream<Place> words(Tag link) {
        return link.runs().filter(run -> !run.text().isBlank()).flatMap(run -> place(run).stream());
    }

    private static Optional<Place> place(TextRun run) {
        return run.box().map(box -> new Place(run.page(), box));
    }

    private static Stream<Place> pictures(Tag link) {
        return link.all()
                .filter(tag -> tag.is("Figure"))
                .flatMap(tag -> tag.box().map(box -> new Place(tag.page(), box)).stream());
    }

    /** The words of the pages that a click on the spots would mean. */
    private Stream<Place> others(List<Place> spots) {
        return tree.drawn().stream()
                .flatMap(page -> page.words().stream().map(word -> new Place(page.number(), word.box())))
                .filter(word -> spots.stream().anyMatch(spot -> isIn(word, spot)));
    }

    private static boolean isIn(Place word, Place place) {
        return word.page == place.page && word.box.isIn(place.box);
    }
}
