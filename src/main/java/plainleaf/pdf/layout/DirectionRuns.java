package plainleaf.pdf.layout;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Parts texts where their direction changes, as the engine does: it breaks lines there, whatever stands on both sides, unless
 * it is told otherwise as between two elements.
 */
final class DirectionRuns implements PageStep {
    @Override
    public void apply(Document page) {
        for (Element element : PageElements.of(page)) {
            if (isParagraph(element) && PageStep.isRead(element)) {
                List<Text> texts = new ArrayList<>();
                collect(element, texts);
                part(texts, isRightToLeft(element));
            }
        }
    }

    /** HTML, Rendering, “Bidirectional text”: a block, and whatever is isolated from the text around it. */
    private static boolean isParagraph(Element element) {
        return element.hasAttribute("dir")
                || element.getTagName().equals("bdi")
                || !JoinedTexts.INLINE.contains(element.getTagName());
    }

    private static void collect(Node parent, List<Text> texts) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) {
                texts.add(text);
            } else if (node instanceof Element element && !isParagraph(element)) {
                collect(element, texts);
            }
        }
    }

    /** What it says itself, or else its nearest ancestor that says it. */
    private static boolean isRightToLeft(Element element) {
        Node node = element;
        while (node instanceof Element above) {
            if (above.hasAttribute("dir")) {
                return above.getAttribute("dir").equals("rtl");
            }
            node = above.getParentNode();
        }
        return false;
    }

    private static void part(List<Text> texts, boolean rightToLeft) {
        StringBuilder whole = new StringBuilder();
        texts.forEach(text -> whole.append(text.getData()));
        char[] characters = whole.toString().toCharArray();
        if (characters.length == 0 || !(rightToLeft || Bidi.requiresBidi(characters, 0, characters.length))) {
            return;
        }
        Bidi bidi = new Bidi();
        bidi.setPara(characters, rightToLeft ? Bidi.RTL : Bidi.LTR, null);
        TreeSet<Integer> edges = new TreeSet<>();
        for (int run = 0; run < bidi.countRuns(); run++) {
            edges.add(bidi.getVisualRun(run).getStart());
        }
        int start = 0;
        for (Text text : texts) {
            int end = start + text.getLength();
            // From the last, so that what is still to be parted stays where it is.
            for (int edge : edges.subSet(start, false, end, false).descendingSet()) {
                text.splitText(edge - start);
            }
            start = end;
        }
    }
}
