package plainleaf.pdf.layout;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import plainleaf.pdf.text.Marks;
import plainleaf.pdf.text.Seams;

/**
 * Finds where a text goes on in another element without a place to break, as a full stop does after a link, and marks both
 * sides: the engine breaks lines element by element.
 */
public final class JoinedTexts {
    // HTML, 3.2.5.2.5: phrasing content, as far as a leaflet has it.
    static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "cite", "code", "dfn", "em", "i", "kbd", "mark", "q", "s", "samp", "small", "span",
            "strong", "sub", "sup", "u", "var");

    private final Seams seams = new Seams();
    private final TextBreaks breaks;
    private final List<Text> texts = new ArrayList<>();

    private JoinedTexts(String language) {
        this.breaks = TextBreaks.lines(language);
    }

    /** Marks the texts of this page, whose language is this BCP 47 tag. */
    public static Seams mark(Document page, String language) {
        JoinedTexts joined = new JoinedTexts(language);
        joined.walk(page.getDocumentElement());
        joined.endParagraph();
        return joined.seams;
    }

    private void walk(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) {
                if (!text.getData().isEmpty()) {
                    texts.add(text);
                }
            } else if (node instanceof Element element && !element.getTagName().equals("head")) {
                boolean block = !INLINE.contains(element.getTagName());
                if (block) {
                    endParagraph();
                }
                walk(element);
                if (block) {
                    endParagraph();
                }
            }
        }
    }

    private void endParagraph() {
        if (texts.size() > 1) {
            StringBuilder whole = new StringBuilder();
            List<Integer> ends = new ArrayList<>();
            Set<Integer> kept = new TreeSet<>();
            Optional<Element> before = Optional.empty();
            for (Text text : texts) {
                int start = whole.length();
                whole.append(text.getData());
                ends.add(whole.length());
                Optional<Element> token = token(text);
                // A token may be in several texts, where its direction changes.
                int from = token.isPresent() && token.equals(before) ? start : start + 1;
                for (int inside = from; token.isPresent() && inside < whole.length(); inside++) {
                    kept.add(inside);
                }
                before = token;
            }
            NavigableSet<Integer> places = places(whole.toString());
            places.removeAll(kept);
            for (int i = 0; i + 1 < texts.size(); i++) {
                join(whole.toString(), ends.get(i), places, texts.get(i), texts.get(i + 1));
            }
        }
        texts.clear();
    }

    /** The element that keeps this text on one line, if any does. */
    private static Optional<Element> token(Text text) {
        Node above = text.getParentNode();
        while (above instanceof Element element && INLINE.contains(element.getTagName())) {
            if (PageElements.hasClass(element, "keep")) {
                return Optional.of(element);
            }
            above = above.getParentNode();
        }
        return Optional.empty();
    }

    /** Where a line may end, and both sides of each space. */
    private NavigableSet<Integer> places(String text) {
        NavigableSet<Integer> places = new TreeSet<>(List.of(0, text.length()));
        breaks.setText(text);
        for (int at = breaks.next(); at > 0; at = breaks.next()) {
            places.add(at);
        }
        for (int i = 0; i < text.length(); i++) {
            if (" \t\n\r".indexOf(text.charAt(i)) >= 0) {
                places.add(i);
                places.add(i + 1);
            }
        }
        return places;
    }

    private void join(String whole, int edge, NavigableSet<Integer> places, Text before, Text after) {
        if (places.contains(edge)) {
            return;
        }
        Integer from = places.lower(edge);
        Integer to = places.higher(edge);
        if (from != null && to != null) {
            Seams.Marked marks = seams.add(read(whole, from, edge), read(whole, edge, to));
            before.insertData(endOf(before, whole), marks.beforeIt());
            after.insertData(0, marks.afterIt());
        }
    }

    /** Before the last character, where there are two directions: at the end it could be taken for what runs the other way. */
    private static int endOf(Text text, String whole) {
        boolean mixed = Bidi.requiresBidi(whole.toCharArray(), 0, whole.length());
        return mixed ? text.getData().offsetByCodePoints(text.getLength(), -1) : text.getLength();
    }

    private static String read(String whole, int from, int to) {
        return Marks.without(whole.substring(from, to));
    }
}
