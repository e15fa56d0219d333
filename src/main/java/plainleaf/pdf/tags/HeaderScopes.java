package plainleaf.pdf.tags;

import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.w3c.dom.Element;

/** A header cell says which cells it is for (ISO 14289-1, 7.5). */
final class HeaderScopes implements TagStep {
    @Override
    public void apply(TagTree tree) {
        for (TagNode node : tree.nodes()) {
            if (node.is("TH")) {
                COSDictionary attributes =
                        Optional.ofNullable(node.attributes()).orElseGet(COSDictionary::new);
                attributes.setName("O", "Table");
                attributes.setName("Scope", scope(node));
                node.setAttributes(attributes);
            }
        }
    }

    // HTML, 4.9.10: row and rowgroup, col and colgroup; PDF knows no groups.
    private static String scope(TagNode header) {
        String scope = header.element().map(HeaderScopes::scope).orElse("");
        if (scope.startsWith("row")) {
            return "Row";
        }
        if (scope.startsWith("col")) {
            return "Column";
        }
        return header.parent()
                        .flatMap(TagNode::parent)
                        .filter(group -> group.is("THead"))
                        .isPresent()
                ? "Column"
                : "Row";
    }

    private static String scope(Element element) {
        return element.getAttribute("scope");
    }
}
