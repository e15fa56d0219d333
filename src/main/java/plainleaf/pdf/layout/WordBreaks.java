package plainleaf.pdf.layout;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import plainleaf.pdf.text.Marks;

/** Lets lines break at {@code <wbr>}, which the engine does not know, and nowhere else in an address. */
final class WordBreaks implements PageStep {
    @Override
    public void apply(Document page) {
        for (Element element : PageElements.of(page)) {
            if (element.getTagName().equals("wbr") && element.getParentNode() != null) {
                element.getParentNode().replaceChild(page.createTextNode(String.valueOf(Marks.BREAK)), element);
            }
        }
        page.normalize();
        TextBreaks breaks = TextBreaks.lines("en");
        for (Element element : PageElements.of(page)) {
            if (PageElements.hasClass(element, "address")) {
                protect(element, breaks);
            }
        }
    }

    private static void protect(Node node, TextBreaks breaks) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                text.setData(whole(text.getData(), breaks));
            } else {
                protect(child, breaks);
            }
        }
    }

    private static String whole(String address, TextBreaks breaks) {
        StringBuilder whole = new StringBuilder();
        int done = 0;
        breaks.setText(address);
        for (int at = breaks.next(); at > 0 && at < address.length(); at = breaks.next()) {
            if (address.charAt(at - 1) != Marks.BREAK) {
                whole.append(address, done, at).append(Marks.NO_BREAK);
                done = at;
            }
        }
        return whole.append(address.substring(done)).toString();
    }
}
