package plainleaf.pdf.layout;

import org.w3c.dom.Document;

/** Leaves a drawing where it stands: the engine takes each for a block, and would read it behind the words around it. */
final class DrawingsInLine implements PageStep {
    @Override
    public void apply(Document page) {
        if (PageElements.of(page).stream().anyMatch(element -> "svg".equals(element.getLocalName()))) {
            OwnRules.add(page, "svg{display:inline-block}");
        }
    }
}
