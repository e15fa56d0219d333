package plainleaf.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A structure element.
 *
 * @param type its standard structure type
 * @param numbering how the items of a list are numbered: None for terms, whose labels are words
 * @param alternative the text that stands for it, empty where there is none
 * @param kids elements and what is drawn, in order
 */
record Element(String type, String numbering, String alternative, List<Object> kids) {
    private static final Set<String> INLINE =
            Set.of("Span", "Link", "Reference", "Em", "Strong", "Quote", "Code", "Note", "Annot", "Lbl");

    boolean isBlock() {
        return !INLINE.contains(type);
    }

    List<Element> elements() {
        return kids.stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    Stream<Element> all(String... types) {
        Stream<Element> below = elements().stream().flatMap(kid -> kid.all(types));
        return List.of(types).contains(type) ? Stream.concat(Stream.of(this), below) : below;
    }

    /** All that it draws, in order. */
    List<Drawn> drawn() {
        List<Drawn> drawn = new ArrayList<>();
        for (Object kid : kids) {
            if (kid instanceof Element element) drawn.addAll(element.drawn());
            else drawn.add((Drawn) kid);
        }
        return drawn;
    }
}
