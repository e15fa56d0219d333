package plainleaf.pdf.layout;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Puts a space before each forced line break: the engine writes none at the end of a line it was told to break, and whoever
 * listens would hear two words as one. It does not break, since the engine would drop any other.
 */
final class ForcedBreaks implements PageStep {
    private static final String NO_BREAK_SPACE = "\u00a0";

    @Override
    public void apply(Document page) {
        for (Element element : PageStep.elements(page)) {
            if (element.getTagName().equals("br") && element.getParentNode() != null) {
                element.getParentNode().insertBefore(page.createTextNode(NO_BREAK_SPACE), element);
            }
        }
    }
}
