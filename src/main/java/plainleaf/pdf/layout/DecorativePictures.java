package plainleaf.pdf.layout;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws a picture without a text alternative as the background of an empty box: backgrounds are artifacts, where the
 * engine would make it a figure without a name.
 */
public final class DecorativePictures implements PageStep {
    /** The attribute that tells a box's picture. */
    public static final String ADDRESS = "data-src";

    private static final String CLASS = "decorative-picture";

    // A background is fitted into all of its box, with the padding: the one inside has none.
    private static final String RULE = "." + CLASS + "{display:inline-block}" + "." + CLASS
            + " span{display:block;width:100%;height:100%;background-repeat:no-repeat;background-position:inherit;"
            + "background-size:contain}";

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
                && element.getAttribute("alt").isBlank()
                && !isFigure(element.getParentNode());
    }

    /** A figure is as high as its picture, which a background does not say: the tag steps make that one an artifact. */
    private static boolean isFigure(Node parent) {
        return parent instanceof Element around && around.getTagName().equals("figure");
    }

    /** Whether a picture is drawn as the background of this element. */
    public static boolean isGround(Element element) {
        return element.getParentNode() instanceof Element around && around.hasAttribute(ADDRESS);
    }

    private static Element box(Document page, Element picture) {
        Element box = page.createElementNS(picture.getNamespaceURI(), "span");
        box.setAttribute("class", (CLASS + " " + picture.getAttribute("class")).strip());
        box.setAttribute("style", picture.getAttribute("style"));
        box.setAttribute(ADDRESS, picture.getAttribute("src"));
        Element ground = page.createElementNS(picture.getNamespaceURI(), "span");
        ground.setAttribute("style", "background-image:url('" + escaped(picture.getAttribute("src")) + "')");
        box.appendChild(ground);
        return box;
    }

    // CSS 2.2, 4.3.7: in a string the quote and the backslash are escaped.
    private static String escaped(String address) {
        return address.replace("\\", "\\\\").replace("'", "\\'");
    }
}
