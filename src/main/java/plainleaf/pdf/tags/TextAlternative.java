package plainleaf.pdf.tags;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import plainleaf.pdf.layout.PageElements;

/** The words that stand for a picture or a drawing (WAI, Accessible Name and Description Computation 1.2). */
final class TextAlternative {
    private TextAlternative() {}

    /** Empty where the page gives none. */
    static String of(Element picture) {
        if (picture.hasAttribute("alt")) {
            return picture.getAttribute("alt");
        }
        return Stream.of(labels(picture), picture.getAttribute("aria-label"), title(picture))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String labels(Element picture) {
        return Arrays.stream(picture.getAttribute("aria-labelledby").split("[ \\t\\r\\n]+"))
                .filter(id -> !id.isEmpty())
                .flatMap(id -> find(picture.getOwnerDocument(), id).stream())
                .map(label -> label.getTextContent().strip())
                .collect(Collectors.joining(" "));
    }

    /** SVG 2, “The title and desc elements”: the first title that is the drawing's own kid. */
    private static String title(Element drawing) {
        for (Node node = drawing.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element kid && "title".equals(kid.getLocalName())) {
                return kid.getTextContent().strip();
            }
        }
        return "";
    }

    private static Optional<Element> find(Document page, String id) {
        return PageElements.of(page).stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst();
    }
}
