package plainleaf.pdf.layout;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import plainleaf.pdf.text.FamilyName;

/** Sets texts in another language than their page's in the forms of that language, where a font has such. */
final class ForeignTexts implements PageStep {
    @Override
    public void apply(Document page) {
        String own = page.getDocumentElement().getAttribute("lang");
        for (Element element : PageElements.of(page)) {
            String language = element.getAttribute("lang");
            if (!language.isEmpty() && !language.equals(own) && language.matches("[A-Za-z0-9-]+")) {
                String family = "font-family:'" + FamilyName.in("", language) + "';";
                element.setAttribute("style", family + element.getAttribute("style"));
            }
        }
    }
}
