package plainleaf.pdf.layout;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Draws a picture without a text alternative as the background of an empty box: backgrounds are artifacts, where the
 * engine would make it a figure without a name.
 */
public final class DecorativePictures implements PageStep {
    /** The attribute that tells a box's picture. */
    public static final String ADDRESS = "data-src";

    private static final String CLASS = "decorative-picture";

    private static final String RULE = "." + CLASS
            + "{display:inline-block;background-repeat:no-repeat;background-position:50% 50%;background-size:contain}";

    @Override
    public void apply(Document page) {
        boolean any = false;
        for (Element element : PageElements.of(page)) {
            if (isDecorative(element)) {
                element.getParentNode().replaceChild(box(page, element), element);
                any = true;
            }
        }
        if (any) {
            OwnRules.add(page, RULE);
        }
    }

    private static boolean isDecorative(Element element) {
        return element.getTagName().equals("img")
                && element.hasAttribute("alt")
                && element.getAttribute("alt").isBlank();
    }

    private static Element box(Document page, Element picture) {
        Element box = page.createElementNS(picture.getNamespaceURI(), "span");
        box.setAttribute("class", (CLASS + " " + picture.getAttribute("class")).strip());
        box.setAttribute(ADDRESS, picture.getAttribute("src"));
        box.setAttribute(
                "style",
                "background-image:url('" + escaped(picture.getAttribute("src")) + "');"
                        + picture.getAttribute("style"));
        return box;
    }

    // CSS 2.2, 4.3.7: in a string the quote and the backslash are escaped.
    private static String escaped(String address) {
        return address.replace("\\", "\\\\").replace("'", "\\'");
    }
}
