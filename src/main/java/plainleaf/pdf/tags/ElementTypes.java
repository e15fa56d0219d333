package plainleaf.pdf.tags;

import static java.util.Map.entry;

import java.util.Map;
import org.w3c.dom.Element;
import plainleaf.pdf.layout.PageElements;

/** An element is what the page says it is, whatever the layout made of it. */
final class ElementTypes implements TagStep {
    private static final Map<String, String> TYPES = Map.ofEntries(
            entry("article", "Div"),
            entry("aside", "Aside"),
            entry("b", "Strong"),
            entry("blockquote", "BlockQuote"),
            entry("body", "Div"),
            entry("caption", "Caption"),
            entry("dd", "LBody"),
            entry("dl", "L"),
            entry("dt", "Lbl"),
            entry("em", "Em"),
            entry("figcaption", "Caption"),
            entry("figure", "Div"),
            entry("footer", "Div"),
            entry("h1", "H1"),
            entry("h2", "H2"),
            entry("h3", "H3"),
            entry("h4", "H4"),
            entry("h5", "H5"),
            entry("h6", "H6"),
            entry("header", "Div"),
            entry("html", "Div"),
            entry("i", "Em"),
            entry("main", "Div"),
            entry("nav", "Sect"),
            entry("p", "P"),
            entry("section", "Sect"),
            entry("strong", "Strong"));

    @Override
    public void apply(TagTree tree) {
        for (TagNode node : tree.nodes()) {
            if (node != tree.root()) {
                node.element().ifPresent(element -> node.retype(type(element, node.type())));
            }
        }
    }

    private static String type(Element element, String fromLayout) {
        boolean callout = PageElements.hasClass(element, "callout");
        return callout ? "Aside" : TYPES.getOrDefault(element.getTagName(), fromLayout);
    }
}
