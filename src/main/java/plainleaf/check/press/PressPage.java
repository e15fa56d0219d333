package plainleaf.check.press;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import plainleaf.check.tags.Box;

/**
 * A page of a press file.
 *
 * @param number from 1
 * @param turned by how much a viewer turns it, in degrees
 * @param unit in points; 1 where it is not said
 * @param marks in the order in which they are drawn
 * @param fonts that letters are drawn in
 * @param transparency what shines through or mixes with what lies beneath, in words
 * @param group the colour space in which it does, in words; empty where the file leaves that to the output intent
 * @param peak where all plates together have most ink
 * @param gaps where ink ends at the trim
 * @param whole whether it could be read to its end
 */
record PressPage(
        int number,
        PageBoxes boxes,
        int turned,
        double unit,
        List<Mark> marks,
        Set<PrintedFont> fonts,
        Set<String> transparency,
        String group,
        Peak peak,
        List<Edges.Gap> gaps,
        List<Annotation> annotations,
        boolean whole) {
    PressPage {
        marks = List.copyOf(marks);
        fonts = Set.copyOf(fonts);
        gaps = List.copyOf(gaps);
        annotations = List.copyOf(annotations);
    }

    /** Something that a viewer adds to the page, such as a link. */
    record Annotation(String kind, Box box) {}

    /** What is drawn within the bleed; the rest is for the printer's eyes. */
    Stream<Mark> printed() {
        return marks.stream().filter(mark -> mark.box().meets(boxes.printed()));
    }

    <T extends Mark> Stream<T> printed(Class<T> kind) {
        return printed().filter(kind::isInstance).map(kind::cast);
    }

    /** Such as {@code 12.3 mm from the left and 40 mm from the top}; of the trim, or of the sheet where there is none. */
    String place(Box box) {
        Box frame = boxes.page().orElse(boxes.media());
        return Millimetres.text(Millimetres.of(box.left() - frame.left())) + " mm from the left and "
                + Millimetres.text(Millimetres.of(frame.top() - box.top())) + " mm from the top";
    }
}
