package plainleaf.pdf.layout;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Names a place in the document by its letters: a link may have them as the bytes of an address, which the engine compares. */
final class Fragments implements PageStep {
    @Override
    public void apply(Document page) {
        for (Element element : PageElements.of(page)) {
            String address = element.getAttribute("href");
            if (element.getTagName().equals("a") && address.startsWith("#") && address.contains("%")) {
                element.setAttribute("href", decoded(address));
            }
        }
    }

    private static String decoded(String address) {
        try {
            // A plus stands for itself outside of forms.
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
